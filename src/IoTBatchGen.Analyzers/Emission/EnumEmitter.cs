namespace IoTBatchGen.Analyzers.Emission;

/// <summary>Writes the enum of a para's values, and how they go on the wire.</summary>
internal static class EnumEmitter
{
    public static void Write(CSharpWriter writer, PlannedClass device, PlannedPara para, PlannedEnum values)
    {
        OnWire(writer, device, para, values);
        writer.Line();
        writer.Lines($"""
            /// <summary>The values of the para <c>{XmlText.Encode(para.Para.ParaName)}</c>.</summary>
            {FileFrame.GeneratedCode}
            public enum {values.Name}
            """);
        writer.Open();
        for (int i = 0; i < values.Members.Count; i++)
        {
            if (i > 0)
            {
                writer.Line();
            }

            writer.Line($"/// <summary><c>{XmlText.Encode(values.Members[i].WireValue)}</c> on the wire.</summary>");
            writer.Line(values.Members[i].Name + ",");
        }

        writer.Close();
    }

    private static void OnWire(CSharpWriter writer, PlannedClass device, PlannedPara para, PlannedEnum values)
    {
        bool required = para.Para.Required;
        string text = required ? "string" : "string" + device.NullableMark;
        writer.Line($"private static {text} {ReservedNames.OnWire}({values.Name}{(required ? string.Empty : "?")} value)");
        writer.Open();
        writer.Line("switch (value)");
        writer.Open();
        if (!required)
        {
            Case(writer, "case null:", "return null;");
        }

        foreach (PlannedEnumMember member in values.Members)
        {
            Case(writer, $"case {values.Name}.{member.Name}:", $"return {StringLiteral.Encode(member.WireValue)};");
        }

        string arguments = $"value, {StringLiteral.Encode(para.Para.ParaName)}, {StringLiteral.Encode(para.Parameter)}";
        Case(writer, "default:", $"throw global::IoTBatchGen.CommandParaGuard.NotInEnum({arguments});");
        writer.Close();
        writer.Close();
    }

    private static void Case(CSharpWriter writer, string label, string statement)
    {
        writer.Line(label);
        writer.Indent();
        writer.Line(statement);
        writer.Unindent();
    }
}
