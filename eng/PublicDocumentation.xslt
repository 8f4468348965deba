<?xml version="1.0" encoding="utf-8"?>
<!-- Leaves out the documentation of internal types: a package's users cannot see them. Public types are directly in the namespace IoTBatchGen,
     internal ones in a namespace for each folder. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:param name="namespaces" />
  <xsl:output method="xml" encoding="utf-8" indent="no" />
  <xsl:template match="@*|node()">
    <xsl:copy>
      <xsl:apply-templates select="@*|node()" />
    </xsl:copy>
  </xsl:template>
  <xsl:template match="member">
    <xsl:variable name="folder" select="concat('|', substring-before(substring-after(@name, ':IoTBatchGen.'), '.'), '|')" />
    <xsl:if test="not(contains($namespaces, $folder)) or $folder = '||'">
      <xsl:copy>
        <xsl:apply-templates select="@*|node()" />
      </xsl:copy>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
