using System.Collections.Generic;
using System.Linq;
using IoTBatchGen.Profiles.Binding;
using IoTBatchGen.Profiles.Issues;
using IoTBatchGen.Profiles.Model;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Profiles;

/// <summary>Bounds, lengths and listed values of paras at the ends of what their types hold, and beside types that have none.</summary>
public class ConstraintTests
{
    private const string NotWhole = "a whole number because dataType is";

    [Theory]
    [InlineData("long", "-9223372036854775807", "9223372036854775806", "-9223372036854775807", "9223372036854775806")]
    [InlineData("long", "-9223372036854775808", "9223372036854775807", null, null)]
    [InlineData("long", "-1e30", "1e30", null, null)]
    [InlineData("long", "1e30", "null", "9223372036854775807", null)]
    [InlineData("int", "null", "-1e30", null, "-9223372036854775808")]
    [InlineData("decimal", "-79228162514264337593543950335", "79228162514264337593543950335", "-79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("decimal", "-79228162514264337593543950336", "79228162514264337593543950336", null, null)]
    [InlineData("decimal", "1.50", "2.5e1", "1.5", "25")]
    [InlineData("double", "-1.7976931348623157e308", "1.7976931348623157e308", "-1.7976931348623157E+308", "1.7976931348623157E+308")]
    [InlineData("double", "-1e309", "1e309", null, null)]
    public void A_bound_that_the_type_cannot_exceed_is_no_bound(string dataType, string min, string max, string? least, string? greatest)
    {
        foreach (ProfileDocument document in new[]
        {
            ProfileReading.Para($"paraName: p, dataType: {dataType}, min: {min}, max: {max}"),
            ProfileReading.VendorPara($"\"paraName\":\"p\",\"dataType\":\"{dataType}\",\"min\":{min},\"max\":{max}"),
        })
        {
            Assert.Empty(document.Lines());
            Assert.Equal((least, greatest), (document.OnlyPara().Min, document.OnlyPara().Max));
        }
    }

    [Theory]
    [InlineData("int", "min: -2147483648, max: 2147483647", nameof(ParaKind.Int))]
    [InlineData("int", "min: -2147483649", nameof(ParaKind.Long))]
    [InlineData("int", "max: 2147483648", nameof(ParaKind.Long))]
    [InlineData("int", "enumList: [1, -2147483648, 2]", nameof(ParaKind.Int))]
    [InlineData("int", "enumList: [1, 2147483648, 2]", nameof(ParaKind.Long))]
    [InlineData("int", "enumList: [9223372036854775807, -9223372036854775808]", nameof(ParaKind.Long))]
    [InlineData("decimal", "min: 1, max: 5000000000", nameof(ParaKind.Decimal))]
    public void A_number_beyond_an_int_makes_it_a_long(string dataType, string constraints, string kind)
    {
        ProfileDocument document = ProfileReading.Para($"paraName: p, dataType: {dataType}, {constraints}");
        Assert.Empty(document.Lines());
        Assert.Equal(kind, document.OnlyPara().Kind.ToString());
    }

    [Theory]
    [InlineData("int", "9223372036854775808")]
    [InlineData("long", "-9223372036854775809")]
    [InlineData("int", "1.5")]
    [InlineData("int", "ON")]
    [InlineData("decimal", "1e30")]
    [InlineData("double", "1e309")]
    [InlineData("int", "[1]")]
    [InlineData("string", "{a: b}")]
    [InlineData("string", "null")]
    public void A_value_that_the_type_cannot_hold_is_left_out_of_the_list(string dataType, string value)
    {
        string type = dataType == "string" ? "text" : "of dataType " + dataType;
        string shown = value switch { "[1]" => "a list", "{a: b}" => "an object", "null" => "empty", _ => $"'{value}'" };
        ProfileDocument document = ProfileReading.Para($"paraName: p, dataType: {dataType}, enumList: [\n7, {value}, 8]");
        Assert.Equal([$"IOTB0203(3,4) a value of enumList is {shown}; it must be {type}; it is ignored"], document.Lines());
        Assert.Equal(["7", "8"], document.OnlyPara().EnumList);
        Assert.Equal(2, ValueLocations(document).Length);
    }

    [Fact]
    public void Values_of_a_vendor_that_are_lists_are_left_out_and_the_others_stay()
    {
        ProfileDocument document = ProfileReading.VendorPara("\"paraName\":\"p\",\"dataType\":\"int\",\"enumList\":[7,[1],8]");
        ProfileIssue problem = Assert.Single(document.Issues);
        Assert.Equal((IssueSeverity.Warning, "a value of enumList is a list; it must be of dataType int; it is ignored"), (problem.Severity, problem.Message));
        Assert.Equal(["7", "8"], document.OnlyPara().EnumList);
    }

    [Fact]
    public void A_list_of_a_vendor_that_describes_its_values_is_none_and_has_no_places()
    {
        ProfileDocument document = ProfileReading.VendorPara("\"paraName\":\"p\",\"dataType\":\"int\",\"enumList\":[0,1,\"2:auto\"]");
        Assert.Empty(document.Lines());
        Assert.Empty(document.OnlyPara().EnumList);
        Assert.Empty(ValueLocations(document));
    }

    [Fact]
    public void A_number_listed_twice_in_two_spellings_is_listed_twice()
    {
        ProfileDocument document = ProfileReading.Para("paraName: p, dataType: double, enumList: [\n1.5, 1.50, 2]");
        Assert.Equal(["IOTB0305(3,6) '1.5' is listed twice"], document.Lines());
        Assert.Equal(["1.5", "2"], document.OnlyPara().EnumList);
        Assert.Equal([0, 11], ValueLocations(document).Select(location => location.LineSpan.Start.Character));
    }

    [Fact]
    public void Texts_listed_differ_by_case_and_may_be_as_long_as_maxLength()
    {
        ProfileDocument document = ProfileReading.Para("paraName: p, dataType: string, maxLength: 3, enumList: [ABC, abc, AB, '']");
        Assert.Empty(document.Lines());
        Assert.Equal(["ABC", "abc", "AB", ""], document.OnlyPara().EnumList);
    }

    [Theory]
    [InlineData("2147483647", 2147483647)]
    [InlineData("1", 1)]
    [InlineData("' 7 '", 7)]
    [InlineData("1e2", 100)]
    public void A_maxLength_is_any_whole_number_of_an_int(string maxLength, int expected)
    {
        ProfileDocument document = ProfileReading.Para($"paraName: p, dataType: string, maxLength: {maxLength}");
        Assert.Empty(document.Lines());
        Assert.Equal(expected, document.OnlyPara().MaxLength);
    }

    [Theory]
    [InlineData("2147483648", "'2147483648'")]
    [InlineData("-1", "'-1'")]
    [InlineData("1.5", "'1.5'")]
    [InlineData("long", "'long'")]
    [InlineData("[5]", "a list")]
    public void Another_maxLength_is_ignored_and_the_message_says_which_are_allowed(string maxLength, string shown)
    {
        ProfileDocument document = ProfileReading.Para($"paraName: p, dataType: string, maxLength: {maxLength}");
        Assert.Equal(
            [$"IOTB0203(2,44) maxLength is {shown}; it must be a whole number from 0 to 2147483647; it is ignored"], document.Lines());
        Assert.Null(document.OnlyPara().MaxLength);
    }

    [Theory]
    [InlineData("int", "min", "1.5", "2 is assumed")]
    [InlineData("int", "min", "-0.5", "0 is assumed")]
    [InlineData("int", "max", "1.5", "1 is assumed")]
    [InlineData("long", "max", "-0.5", "-1 is assumed")]
    [InlineData("int", "min", "-9223372036854775809.5", "it is ignored")]
    [InlineData("int", "max", "9223372036854775807.5", "it is ignored")]
    public void A_bound_between_two_whole_numbers_is_drawn_in_and_reported(string dataType, string field, string value, string assumed)
    {
        ProfileDocument document = ProfileReading.Para($"paraName: p, dataType: {dataType}, {field}:\n{value}");
        Assert.Equal([$"IOTB0203(3,1) {field} is '{value}'; it must be {NotWhole} {dataType}; {assumed}"], document.Lines());
        string? bound = field == "min" ? document.OnlyPara().Min : document.OnlyPara().Max;
        Assert.Equal(assumed.EndsWith("is assumed", System.StringComparison.Ordinal) ? assumed.Split(' ')[0] : null, bound);
    }

    [Theory]
    [InlineData("decimal", "min: 1.5, max: 2.5")]
    [InlineData("double", "min: 1.5, max: 2.5, step: 0.1")]
    [InlineData("int", "min: 1.0, max: 2.0, step: 0.5")]
    [InlineData("int", "min: '', max: 'null', step: ''")]
    public void A_bound_that_the_type_holds_is_no_problem(string dataType, string bounds) =>
        Assert.Empty(ProfileReading.Para($"paraName: p, dataType: {dataType}, {bounds}").Lines());

    [Fact]
    public void A_range_without_a_whole_number_is_no_range_and_the_values_still_count()
    {
        ProfileDocument document = ProfileReading.VendorPara("\"paraName\":\"p\",\"dataType\":\"int\",\"min\":1.2,\"max\":1.8,\"enumList\":[5000000000]");
        Assert.Equal((null, null, ParaKind.Long), (document.OnlyPara().Min, document.OnlyPara().Max, document.OnlyPara().Kind));
    }

    [Fact]
    public void Of_min_above_max_both_places_are_told()
    {
        const string Text = "paraName: p, dataType: int, enumList: [5000000000], min: 5, max: 3";
        ProfileDocument document = ProfileReading.Para(Text);
        ProfileIssue problem = Assert.Single(document.Issues);
        Assert.Equal("min 5 is greater than max 3; both are ignored because no value would be allowed", problem.Message);
        Assert.Equal((Text.IndexOf('5', Text.IndexOf("min", System.StringComparison.Ordinal)) + 1, Text.Length), (problem.LineSpan.Start.Character, problem.Other!.Value.LineSpan.Start.Character));
        Assert.Equal((null, null, ParaKind.Long), (document.OnlyPara().Min, document.OnlyPara().Max, document.OnlyPara().Kind));
    }

    [Theory]
    [InlineData("min: 0, max: -5", null, "-5")]
    [InlineData("min: 5, max: 0", "5", null)]
    [InlineData("min: 5, max: 5", "5", "5")]
    [InlineData("min: 5", "5", null)]
    [InlineData("max: 5", null, "5")]
    [InlineData("min: 0", "0", null)]
    [InlineData("max: 0", null, "0")]
    [InlineData("min: 0, max: 5", "0", "5")]
    [InlineData("min: -5, max: 0", "-5", "0")]
    public void A_bound_of_0_counts_where_it_can_be_one(string bounds, string? least, string? greatest)
    {
        ProfileDocument document = ProfileReading.Para($"paraName: p, dataType: int, {bounds}");
        Assert.Empty(document.Lines());
        Assert.Equal((least, greatest), (document.OnlyPara().Min, document.OnlyPara().Max));
    }

    public static TheoryData<string, string, string, bool> Unfit()
    {
        var rows = new TheoryData<string, string, string, bool>();
        (string Field, string[] Unset, string[] Set)[] numbers =
            [.. new[] { "min", "max", "step", "maxLength" }.Select(field => (field, new[] { "", "''", "0", "'0'", "0.0", "null" }, new[] { "1", "-1", "x", "[]", "[0]", "{a: b}" }))];
        foreach (string dataType in new[] { "boolean", "DateTime", "string list", "list<int>", "list<double>", "jsonObject", "string", "int" })
        {
            foreach ((string field, string[] unset, string[] set) in numbers
                .Where(number => (dataType != "string" || number.Field != "maxLength") && (dataType != "int" || number.Field == "maxLength"))
                .Concat(dataType is "string" or "int" ? [] : new[] { ("enumList", new[] { "", "null", "[]" }, new[] { "[a]", "''", "0", "{}" }) }))
            {
                foreach ((string value, bool isSet) in unset.Select(value => (value, false)).Concat(set.Select(value => (value, true))))
                {
                    rows.Add(dataType, field, value, isSet);
                }
            }
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Unfit))]
    public void A_constraint_that_the_type_does_not_have_is_reported_where_it_is_set(string dataType, string field, string value, bool isSet)
    {
        ProfileDocument document = ProfileReading.Para($"paraName: p, dataType: {dataType}, {field}:\n{value}");
        Assert.Equal(isSet ? [$"IOTB0304(3,1) {field} does not apply to dataType '{dataType}' and is ignored"] : [], document.Lines());
        Assert.All(document.Issues, problem => Assert.Equal(IssueSeverity.Info, problem.Severity));
        ParaModel para = document.OnlyPara();
        Assert.Equal((null, null, null, 0), (para.Min, para.Max, para.MaxLength, para.EnumList.Count));
    }

    private static ProfileLocation[] ValueLocations(ProfileDocument document)
    {
        IEnumerable<CommandLocations> commands = document.Locations.Devices.SelectMany(device => device.Services).SelectMany(service => service.Commands)
            .Concat(document.Locations.Definitions.SelectMany(definition => definition.Commands));
        return [.. commands.Single().Paras.Single().Values];
    }
}
