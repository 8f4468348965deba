using System.Linq;
using IoTBatchGen.Profiles.Binding;
using IoTBatchGen.Profiles.Model;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Profiles;

public class ParaTests
{
    [Theory]
    [InlineData("int", nameof(ParaKind.Int))]
    [InlineData("INT", nameof(ParaKind.Int))]
    [InlineData("long", nameof(ParaKind.Long))]
    [InlineData("decimal", nameof(ParaKind.Decimal))]
    [InlineData("double", nameof(ParaKind.Double))]
    [InlineData("boolean", nameof(ParaKind.Boolean))]
    [InlineData("string", nameof(ParaKind.String))]
    [InlineData("enum", nameof(ParaKind.String))]
    [InlineData("DateTime", nameof(ParaKind.DateTime))]
    [InlineData("dateTime", nameof(ParaKind.DateTime))]
    [InlineData("jsonObject", nameof(ParaKind.Json))]
    [InlineData("string list", nameof(ParaKind.StringList))]
    [InlineData("stringList", nameof(ParaKind.StringList))]
    [InlineData("list<int>", nameof(ParaKind.IntList))]
    [InlineData("list<double>", nameof(ParaKind.DoubleList))]
    public void A_dataType_is_known_in_any_case(string dataType, string kind)
    {
        ProfileDocument document = ProfileReading.Para($"paraName: p, dataType: \"{dataType}\"");
        Assert.Empty(document.Lines());
        Assert.Equal((kind, dataType), (document.OnlyPara().Kind.ToString(), document.OnlyPara().DataType));
    }

    [Theory]
    [InlineData("int", "\"0\"", "\"65535\"", "0", "65535", "Int")]
    [InlineData("int", "\"-30.0\"", "2147483647", "-30", "2147483647", "Int")]
    [InlineData("int", "-1e3", "+7", "-1000", "7", "Int")]
    [InlineData("int", "-0.5", "1.5", "0", "1", "Int")]
    [InlineData("int", "-1.5", "-0.5", "-1", "-1", "Int")]
    [InlineData("int", "0", "2147483648", "0", "2147483648", "Long")]
    [InlineData("int", "1", "1e20", "1", null, "Int")]
    [InlineData("int", "1", "0", "1", null, "Int")]
    [InlineData("int", "0", "-5", null, "-5", "Int")]
    [InlineData("int", "0", "0", null, null, "Int")]
    [InlineData("long", "\"0.0\"", "\"0\"", null, null, "Long")]
    [InlineData("decimal", "0", "0.0", null, null, "Decimal")]
    [InlineData("double", "0", "-0", null, null, "Double")]
    [InlineData("int", "-100", "0", "-100", "0", "Int")]
    [InlineData("int", "null", "0", null, "0", "Int")]
    [InlineData("int", "null", "\"\"", null, null, "Int")]
    [InlineData("int", "\"null\"", "5", null, "5", "Int")]
    [InlineData("long", "-9223372036854775808", "9223372036854775806", null, "9223372036854775806", "Long")]
    [InlineData("decimal", "0.10", "1e30", "0.1", null, "Decimal")]
    [InlineData("double", "-1.5e300", "1e999", "-1.5E+300", null, "Double")]
    [InlineData("double", "0.000", "3.4028235e+38", "0", "3.4028235E+38", "Double")]
    [InlineData("double", "1e-7", "100000000000000000000", "0.0000001", "100000000000000000000", "Double")]
    [InlineData("double", "1e-300", "2e-300", "1E-300", "2E-300", "Double")]
    [InlineData("string", "\"1\"", "\"2147483647\"", null, null, "String")]
    public void Bounds_are_written_as_the_type_reads_them(string dataType, string min, string max, string? least, string? greatest, string kind)
    {
        // 1e999 is beyond what is read as a number; the vendor's form below is what may hold such a thing.
        ProfileDocument document = ProfileReading.VendorPara($"\"paraName\":\"p\",\"dataType\":\"{dataType}\",\"min\":{min},\"max\":{max}");
        ParaModel para = document.OnlyPara();
        Assert.Equal((least, greatest, kind), (para.Min, para.Max, para.Kind.ToString()));
        Assert.Equal(max == "1e999" ? 1 : 0, document.Issues.Length);
    }

    [Theory]
    [InlineData("int", "0, 1, \"2\", 3.0", "0,1,2,3", "Int")]
    [InlineData("int", "5000000000", "5000000000", "Long")]
    [InlineData("double", "0.50, 1", "0.5,1", "Double")]
    [InlineData("string", "ON, OFF, 0011, Z-Wave, true", "ON,OFF,0011,Z-Wave,true", "String")]
    [InlineData("enum", "A, B", "A,B", "String")]
    public void Values_listed_are_text_as_on_the_wire(string dataType, string values, string listed, string kind)
    {
        ProfileDocument document = ProfileReading.Para($"paraName: p, dataType: {dataType}, min: 0, max: 0, enumList: [{values}]");
        ParaModel para = document.OnlyPara();
        Assert.Equal((listed, kind), (string.Join(",", para.EnumList), para.Kind.ToString()));
        Assert.Equal((null, null), (para.Min, para.Max));
        Assert.Equal(
            kind == "String" ? [] : [$"IOTB0304(2,{$"{{paraName: p, dataType: {dataType}, min: ".Length + 1}) min 0 and max 0 mean 'not set' and are ignored"],
            document.Lines());
    }

    [Fact]
    public void Values_that_only_describe_are_passed_over_in_a_vendors_file()
    {
        ProfileDocument document = ProfileReading.VendorPara("""
            "paraName":"p","dataType":"int","enumList":["0:off","1:on"],"maxLength":512
            """);
        Assert.Empty(document.Lines());
        Assert.Equal((0, null), (document.OnlyPara().EnumList.Count, document.OnlyPara().MaxLength));
    }

    [Theory]
    [InlineData("\"TRUE\"", true)]
    [InlineData("\"true\"", true)]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("\"FALSE\"", false)]
    [InlineData("\"\"", false)]
    [InlineData("null", false)]
    public void Required_is_a_truth_value_or_its_name(string required, bool expected)
    {
        ProfileDocument document = ProfileReading.VendorPara($"\"paraName\":\"p\",\"dataType\":\"int\",\"required\":{required}");
        Assert.Empty(document.Lines());
        Assert.Equal(expected, document.OnlyPara().Required);
    }

    [Theory]
    [InlineData("12", 12)]
    [InlineData("\"12\"", 12)]
    [InlineData("12.0", 12)]
    [InlineData("0", null)]
    [InlineData("\"\"", null)]
    [InlineData("null", null)]
    public void A_maxLength_of_0_is_unset(string maxLength, int? expected)
    {
        ProfileDocument document = ProfileReading.VendorPara($"\"paraName\":\"p\",\"dataType\":\"string\",\"maxLength\":{maxLength}");
        Assert.Empty(document.Lines());
        Assert.Equal(expected, document.OnlyPara().MaxLength);
    }

    [Theory]
    [InlineData("null", null)]
    [InlineData("\"\"", null)]
    [InlineData("\"null\"", null)]
    [InlineData("\"%\"", "%")]
    public void A_unit_of_null_in_any_form_is_none(string unit, string? expected) =>
        Assert.Equal(expected, ProfileReading.VendorPara($"\"paraName\":\"p\",\"dataType\":\"int\",\"unit\":{unit}").OnlyPara().Unit);

    [Fact]
    public void Names_differ_by_case_and_keep_their_order()
    {
        ProfileDocument document = ProfileReading.Para("paraName: value, dataType: int}, {paraName: Value, dataType: string");
        Assert.Empty(document.Lines());
        Assert.Equal(["value", "Value"], document.Content.Devices[0].Services[0].Definition!.Commands[0].Paras.Select(para => para.ParaName));
    }
}
