using IoTBatchGen.Profiles.Binding;
using IoTBatchGen.Profiles.Issues;
using IoTBatchGen.Profiles.Model;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Profiles;

/// <summary>How a dataType may be spelled, and what IOTB0204 suggests for the name that the type has elsewhere.</summary>
public class DataTypeTests
{
    [Theory]
    [InlineData("INT", nameof(ParaKind.Int))]
    [InlineData("Long", nameof(ParaKind.Long))]
    [InlineData("DECIMAL", nameof(ParaKind.Decimal))]
    [InlineData("Double", nameof(ParaKind.Double))]
    [InlineData("Boolean", nameof(ParaKind.Boolean))]
    [InlineData("String", nameof(ParaKind.String))]
    [InlineData("ENUM", nameof(ParaKind.String))]
    [InlineData("date_time", nameof(ParaKind.DateTime))]
    [InlineData("JSON Object", nameof(ParaKind.Json))]
    [InlineData("string_list", nameof(ParaKind.StringList))]
    [InlineData("list<string>", nameof(ParaKind.StringList))]
    [InlineData("List < String >", nameof(ParaKind.StringList))]
    [InlineData("List<Int>", nameof(ParaKind.IntList))]
    [InlineData("list <double>", nameof(ParaKind.DoubleList))]
    public void Case_blanks_and_underscores_do_not_count(string dataType, string kind)
    {
        ProfileDocument document = ProfileReading.Para($"paraName: p, dataType: \"{dataType}\"");
        Assert.Empty(document.Lines());
        Assert.Equal((kind, dataType), (document.OnlyPara().Kind.ToString(), document.OnlyPara().DataType));
    }

    [Theory]
    [InlineData("integer", "int")]
    [InlineData("Integer", "int")]
    [InlineData("int32", "int")]
    [InlineData("int64", "long")]
    [InlineData("float", "double")]
    [InlineData("number", "decimal")]
    [InlineData("bool", "boolean")]
    [InlineData("text", "string")]
    [InlineData("str", "string")]
    [InlineData("date", "DateTime")]
    [InlineData("time_stamp", "DateTime")]
    [InlineData("timestamp", "DateTime")]
    [InlineData("uint8", "int")]
    [InlineData("int8", "int")]
    [InlineData("uint16", "int")]
    [InlineData("int16", "int")]
    [InlineData("byte", "int")]
    [InlineData("short", "int")]
    [InlineData("uint32", "long")]
    [InlineData("uint64", "long")]
    [InlineData("real", "double")]
    [InlineData("char", "string")]
    [InlineData("varchar", "string")]
    [InlineData("int[]", "list<int>")]
    [InlineData("intList", "list<int>")]
    [InlineData("int list", "list<int>")]
    [InlineData("double[]", "list<double>")]
    [InlineData("doubleList", "list<double>")]
    [InlineData("string[]", "string list")]
    [InlineData("map", "jsonObject")]
    [InlineData("object", "jsonObject")]
    [InlineData("json", "jsonObject")]
    [InlineData("array", "string list")]
    [InlineData("list", "string list")]
    [InlineData("lomg", "long")]
    [InlineData("decimel", "decimal")]
    [InlineData("duoble", "double")]
    [InlineData("bolean", "boolean")]
    [InlineData("sting", "string")]
    [InlineData("enm", "enum")]
    [InlineData("DateTine", "DateTime")]
    [InlineData("jsonObjekt", "jsonObject")]
    [InlineData("stringlst", "string list")]
    [InlineData("list<sting>", "string list")]
    [InlineData("list<int", "list<int>")]
    [InlineData("list<doubl>", "list<double>")]
    public void The_type_that_was_probably_meant_is_suggested_and_offered_as_a_fix(string dataType, string meant)
    {
        ProfileDocument document = ProfileReading.Para($"paraName: p, dataType: \"{dataType}\"");
        ProfileIssue problem = Assert.Single(document.Issues);
        Assert.Equal(
            $"IOTB0204(2,25) unknown dataType '{dataType}'; the para accepts any JSON value; did you mean '{meant}'?", ProfileReading.Line(problem));
        Assert.Equal((meant, IssueSeverity.Warning), (problem.Replacement, problem.Severity));
        Assert.Equal(ParaKind.Json, document.OnlyPara().Kind);
        Assert.Empty(ProfileReading.Para($"paraName: p, dataType: {meant}").Lines());
    }

    [Theory]
    [InlineData("quaternion")]
    [InlineData("int-list-of-lists")]
    [InlineData("_")]
    public void A_type_that_is_like_none_gets_no_suggestion(string dataType)
    {
        ProfileIssue problem = Assert.Single(ProfileReading.Para($"paraName: p, dataType: {dataType}").Issues);
        Assert.Equal(($"unknown dataType '{dataType}'; the para accepts any JSON value", null), (problem.Message, problem.Replacement));
    }

    [Theory]
    [InlineData("yes", true)]
    [InlineData("Y", true)]
    [InlineData("on", true)]
    [InlineData("1", true)]
    [InlineData("Mandatory", true)]
    [InlineData("required", true)]
    [InlineData("no", false)]
    [InlineData("0", false)]
    [InlineData("optional", false)]
    public void What_people_write_for_true_is_understood_and_reported(string required, bool assumed)
    {
        ProfileDocument document = ProfileReading.Para($"paraName: p, dataType: int, required: {required}");
        Assert.Equal(
            [$"IOTB0203(2,40) required is '{required}'; it must be true or false; {(assumed ? "true" : "false")} is assumed"], document.Lines());
        Assert.Equal(assumed, document.OnlyPara().Required);
    }

    [Fact]
    public void What_is_required_cannot_be_a_list()
    {
        ProfileDocument document = ProfileReading.Para("paraName: p, dataType: int, required: [true]");
        Assert.Equal(["IOTB0203(2,40) required is a list; it must be true or false; false is assumed"], document.Lines());
        Assert.False(document.OnlyPara().Required);
    }
}
