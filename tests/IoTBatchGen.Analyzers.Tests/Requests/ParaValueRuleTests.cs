using System.Threading.Tasks;
using Xunit;
using static IoTBatchGen.Analyzers.Tests.Requests.ParaSamples;

namespace IoTBatchGen.Analyzers.Tests.Requests;

/// <summary>IOTB1105 and IOTB1106 on raw commands.</summary>
public class ParaValueRuleTests
{
    private static readonly string[] Ids = ["IOTB1103", "IOTB1104", "IOTB1105", "IOTB1106"];

    [Fact]
    public Task A_number_is_within_its_bounds() => Check("""
        _ = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject { ["value"] = {|#0:250|} } };
        _ = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject { ["value"] = {|#1:-1|} } };
        _ = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject { ["value"] = {|#2:"101"|} } };
        _ = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject { ["value"] = 0, ["ratio"] = {|#3:0.30000000000000004|} } };
        _ = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject { ["value"] = 100, ["price"] = {|#4:10.51m|} } };
        _ = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject { ["value"] = 100, ["low"] = {|#5:0|} } };
        """)
        .Expecting("IOTB1105", 0, "value is 250 %; the profile allows 0 to 100 %")
        .Expecting("IOTB1105", 1, "value is -1 %; the profile allows 0 to 100 %")
        .Expecting("IOTB1105", 2, "value is 101 %; the profile allows 0 to 100 %")
        .Expecting("IOTB1105", 3, "ratio is 0.30000000000000004; the profile allows -0.5 to 0.3")
        .Expecting("IOTB1105", 4, "price is 10.51; the profile allows at most 10.5")
        .Expecting("IOTB1105", 5, "low is 0; the profile allows at least 1")
        .Only(Ids).RunChecks();

    [Fact]
    public Task A_whole_number_fits_its_type() => Entries("[\"free\"] = {|#0:3000000000|}", "[\"big\"] = {|#1:ulong.MaxValue|}", "[\"free\"] = {|#2:1e30|}", "[\"free\"] = {|#3:-3000000000|}")
        .Expecting("IOTB1105", 0, "free is 3000000000; the profile allows at most 2147483647")
        .Expecting("IOTB1105", 1, "big is 18446744073709551615; the profile allows at most 5000000000")
        .Expecting("IOTB1105", 2, "free is 1E+30; the profile allows at most 2147483647")
        .Expecting("IOTB1105", 3, "free is -3000000000; the profile allows at least -2147483648")
        .Only(Ids).RunChecks();

    [Fact]
    public Task Bounds_come_before_what_is_listed_and_only_whole_numbers_are_listed() => Harness.RequestVerifier.Statements("""
        _ = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject { ["value"] = 1, ["level"] = {|#0:9|}, ["price"] = 3 } };
        _ = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject { ["value"] = 1, ["level"] = {|#1:4|}, ["ratio"] = 0.25 } };
        """)
        .WithProfile("/na/valve.deviceprofile.yaml", Valve
            .Replace("paraName: level, dataType: int,", "paraName: level, dataType: int, max: 5, unit: bar,", System.StringComparison.Ordinal)
            .Replace("max: 0.3", "max: 0.3, enumList: [0.1, 0.2]", System.StringComparison.Ordinal)
            .Replace("max: 10.50", "max: 10.50, enumList: [1.5, 2]", System.StringComparison.Ordinal))
        .Expecting("IOTB1105", 0, "level is 9 bar; the profile allows at most 5 bar")
        .Expecting("IOTB1105", 1, "level is 4 bar; the profile allows 0, 1, 5 bar")
        .Only(Ids).RunChecks();

    [Fact]
    public Task A_value_is_one_of_those_listed() => Entries(
        "[\"mode\"] = {|#0:\"Zwave\"|}", "[\"mode\"] = {|#1:\"x\"|}", "[\"level\"] = {|#2:4|}", "[\"level\"] = {|#3:\"2\"|}")
        .Expecting("IOTB1105", 0, "mode is 'Zwave'; the profile allows 'Z-Wave', 'ON', 'OFF'; did you mean 'Z-Wave'?")
        .Expecting("IOTB1105", 1, "mode is 'x'; the profile allows 'Z-Wave', 'ON', 'OFF'")
        .Expecting("IOTB1105", 2, "level is 4; the profile allows 0, 1, 5")
        .Expecting("IOTB1105", 3, "level is 2; the profile allows 0, 1, 5")
        .Only(Ids).RunChecks();

    [Fact]
    public Task A_text_is_not_too_long_and_never_repeated() => Entries("[\"name\"] = {|#0:\"123456789\"|}")
        .Expecting("IOTB1105", 0, "name has 9 characters; the profile allows at most 8")
        .Only(Ids).RunChecks();

    [Fact]
    public Task NaN_is_no_number_of_JSON() => Entries("[\"ratio\"] = {|#0:double.NaN|}", "[\"price\"] = {|#1:double.PositiveInfinity|}", "[\"free\"] = {|#2:double.NaN|}")
        .Expecting("IOTB1105", 0, "ratio is NaN; JSON cannot represent this number")
        .Expecting("IOTB1105", 1, "price is Infinity; JSON cannot represent this number")
        .Expecting("IOTB1106", 2, "free is NaN; dataType int requires a whole number")
        .Only(Ids).RunChecks();

    [Fact]
    public Task A_value_has_the_type_that_the_profile_declares() => Entries(
        "[\"free\"] = {|#0:\"high\"|}",
        "[\"free\"] = {|#1:1.5|}",
        "[\"free\"] = {|#2:true|}",
        "[\"free\"] = {|#3:null|}",
        "[\"name\"] = {|#4:12|}",
        "[\"switch\"] = {|#5:\"true\"|}",
        "[\"switch\"] = {|#6:1|}",
        "[\"at\"] = {|#7:\"2015-12-12\"|}",
        "[\"at\"] = {|#8:\"20151312T121212Z\"|}",
        "[\"ratio\"] = {|#9:\"\"|}",
        "[\"names\"] = {|#10:\"a\"|}",
        "[\"points\"] = {|#11:\"a\"|}",
        "[\"name\"] = {|#12:false|}",
        "[\"price\"] = {|#13:\"1,5\"|}",
        "[\"numbers\"] = {|#14:1|}")
        .Expecting("IOTB1106", 0, "free is the string 'high'; dataType int requires a whole number")
        .Expecting("IOTB1106", 1, "free is 1.5; dataType int requires a whole number")
        .Expecting("IOTB1106", 2, "free is true; dataType int requires a whole number")
        .Expecting("IOTB1106", 3, "free is null; dataType int requires a whole number")
        .Expecting("IOTB1106", 4, "name is 12; dataType string requires a string")
        .Expecting("IOTB1106", 5, "switch is the string 'true'; dataType boolean requires true or false")
        .Expecting("IOTB1106", 6, "switch is 1; dataType boolean requires true or false")
        .Expecting("IOTB1106", 7, "at is the string '2015-12-12'; dataType DateTime requires a string such as 20151212T121212Z")
        .Expecting("IOTB1106", 8, "at is the string '20151312T121212Z'; dataType DateTime requires a string such as 20151212T121212Z")
        .Expecting("IOTB1106", 9, "ratio is the string ''; dataType double requires a number")
        .Expecting("IOTB1106", 10, "names is a string; dataType string list requires an array of strings")
        .Expecting("IOTB1106", 11, "points is the string 'a'; dataType list<double> requires an array of numbers")
        .Expecting("IOTB1106", 12, "name is false; dataType string requires a string")
        .Expecting("IOTB1106", 13, "price is the string '1,5'; dataType decimal requires a number")
        .Expecting("IOTB1106", 14, "numbers is 1; dataType list<int> requires an array of whole numbers")
        .Only(Ids).RunChecks();

    [Fact]
    public Task Lists_and_objects_stand_where_the_profile_declares_them() => Entries(
        "[\"free\"] = {|#0:new JsonArray(1, 2)|}",
        "[\"name\"] = {|#1:new JsonObject()|}",
        "[\"numbers\"] = new JsonArray(1, {|#2:\"x\"|}, {|#3:2.5|})",
        "[\"names\"] = new JsonArray { \"a\", {|#4:1|} }",
        "[\"numbers\"] = new JsonArray({|#5:5000000000|})",
        "[\"numbers\"] = {|#6:new JsonObject()|}")
        .Expecting("IOTB1106", 0, "free is an array; dataType int requires a whole number")
        .Expecting("IOTB1106", 1, "name is an object; dataType string requires a string")
        .Expecting("IOTB1106", 2, "numbers[1] is the string 'x'; dataType list<int> requires a whole number")
        .Expecting("IOTB1106", 3, "numbers[2] is 2.5; dataType list<int> requires a whole number")
        .Expecting("IOTB1106", 4, "names[1] is 1; dataType string list requires a string")
        .Expecting("IOTB1105", 5, "numbers[0] is 5000000000; the profile allows at most 2147483647")
        .Expecting("IOTB1106", 6, "numbers is an object; dataType list<int> requires an array of whole numbers")
        .Only(Ids).RunChecks();

    [Fact]
    public Task What_the_profile_allows_is_left_alone() => Entries(
        "[\"mode\"] = \"Z-Wave\", [\"level\"] = 5, [\"free\"] = int.MinValue, [\"big\"] = 5000000000, [\"low\"] = 7",
        "[\"level\"] = \"1\", [\"free\"] = \"12\", [\"big\"] = 12.0, [\"ratio\"] = \"0.3\", [\"price\"] = 10",
        "[\"ratio\"] = 0.3f, [\"price\"] = 10.500m, [\"name\"] = \"12345678\", [\"note\"] = \"as long as one likes to have it\"",
        "[\"ratio\"] = -0.5, [\"name\"] = 'c', [\"switch\"] = false, [\"at\"] = \"20151212T121212Z\"",
        "[\"names\"] = new JsonArray(\"a\", \"b\"), [\"numbers\"] = new JsonArray(1, \"2\"), [\"points\"] = new JsonArray { 1, 0.5 }",
        "[\"names\"] = new JsonArray(), [\"any\"] = new JsonObject { [\"x\"] = 1 }",
        "[\"any\"] = 1", "[\"any\"] = \"x\"", "[\"any\"] = new JsonArray(1)", "[\"any\"] = null")
        .Only(Ids).RunChecks();

    [Fact]
    public Task What_nobody_knows_is_left_alone() => Check("""
        double wide = 250.7;
        int narrowed = (int)wide;
        DayOfWeek day = DayOfWeek.Monday;
        char letter = 'c';
        float third = 0.3f;
        JsonNode node = 250;
        node = JsonNode.Parse("250");
        _ = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject { ["value"] = number } };
        _ = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject { ["value"] = (int)wide } };
        _ = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject { ["value"] = narrowed } };
        _ = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject { ["value"] = unknown, ["name"] = letter, ["ratio"] = third } };
        _ = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject { ["value"] = JsonNode.Parse("250") } };
        _ = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject { ["value"] = node } };
        _ = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject { ["value"] = 1, ["name"] = JsonValue.Create(day), ["at"] = DateTime.UtcNow } };
        _ = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject { ["value"] = 1, ["free"] = JsonValue.Create(TimeSpan.FromDays(1)) } };
        _ = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject(new JsonNodeOptions { PropertyNameCaseInsensitive = true }) { ["Value"] = 250 } };
        _ = new RawDeviceCommand { ServiceId = unknown, Method = "SET", Paras = new JsonObject { ["value"] = 250 } };
        _ = new RawDeviceCommand { ServiceId = "Control", Method = unknown, Paras = new JsonObject { ["value"] = 250 } };
        _ = new RawDeviceCommand { ServiceId = "Elsewhere", Method = "SET", Paras = new JsonObject { ["value"] = 250 } };
        """).Only(Ids).RunChecks();

    [Fact]
    public Task Every_constant_that_is_wrong_is_reported() => Check("""
        _ = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject { ["value"] = flag ? {|IOTB1105:250|} : {|IOTB1105:300|} } };
        _ = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject { ["value"] = flag ? 12 : {|IOTB1105:250|}, ["level"] = flag ? 1 : {|IOTB1105:4|} } };
        """).Only(Ids).RunChecks();

    [Fact]
    public Task Every_form_of_a_known_value_is_judged() => Check("""
        const int Much = 250;
        int much = 200 + 50;
        bool? maybe = flag;
        JsonObject Paras(int value) => new JsonObject { ["value"] = value };
        _ = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject { ["value"] = {|IOTB1105:Much|} } };
        _ = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject { ["value"] = {|IOTB1105:much|} } };
        _ = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject { ["value"] = flag ? 12 : {|IOTB1105:250|} } };
        _ = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject { ["value"] = flag switch { true => {|IOTB1105:250|}, _ => number } } };
        _ = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new() { ["value"] = JsonValue.Create({|IOTB1105:250|}) } };
        _ = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject { { "value", {|IOTB1105:250|} } } };
        _ = new RawDeviceCommand { ServiceId = "Control", Method = flag ? "SET" : "PIN", Paras = new JsonObject { ["value"] = (JsonNode){|IOTB1105:250|} } };
        _ = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = Paras(250) };
        """).Only(Ids).RunChecks();
}
