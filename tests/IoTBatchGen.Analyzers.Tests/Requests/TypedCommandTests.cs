using System.Threading.Tasks;
using IoTBatchGen.Analyzers.Tests.Harness;
using Xunit;
using static IoTBatchGen.Analyzers.Tests.Requests.ParaSamples;

namespace IoTBatchGen.Analyzers.Tests.Requests;

/// <summary>Typed commands, of this project and of a referenced library: what their constructors would throw on, the rules say.</summary>
public class TypedCommandTests
{
    private const string Arguments = """
        int much = 250;
        _ = new Sample.Valve.Control.Set({|#0:250|});
        _ = new Sample.Valve.Control.Set(value: flag ? 12 : {|#1:much|});
        _ = new Sample.Valve.Control.Set(1, level: {|#2:4|}, ratio: {|#3:0.5|}, name: {|#4:"123456789"|});
        _ = new Sample.Valve.Control.Set(1, mode: {|#5:(Sample.Valve.Control.Set.ModeValue)9|}, ratio: {|#6:double.NaN|});
        _ = new Sample.Valve.Control.Open(angle: {|#7:9|}, kind: Sample.Valve.Control.Open.KindValue.Slow);
        _ = new Sample.Valve.Control.Set(1, points: new[] { 0.5, {|#8:double.NaN|} });
        """;

    private const string Right = """
        _ = new Sample.Valve.Control.Set(12);
        _ = new Sample.Valve.Control.Set(number, mode: Sample.Valve.Control.Set.ModeValue.ZWave, name: null, level: null, ratio: 0.3, price: 10);
        _ = new Sample.Valve.Control.Set((int)250.7 - 200, level: 5, big: 5000000000, low: 1, name: unknown, note: "as long as one likes");
        _ = new Sample.Valve.Control.Set(0, mode: default(Sample.Valve.Control.Set.ModeValue), @switch: true, at: DateTimeOffset.UtcNow);
        _ = new Sample.Valve.Control.Set(100, names: new[] { "a" }, numbers: new List<int> { 1 }, points: ids.Select(id => 1.5), any: 5);
        new Sample.Valve.Control.Ping().ToDeviceType();
        """;

    [Fact]
    public Task Arguments_out_of_range_are_reported_in_the_project_itself() =>
        Expected(RequestVerifier.Statements(Arguments).WithProfile("/na/valve.deviceprofile.yaml", Valve).WithGenerated(Valve)).RunChecks();

    [Fact]
    public Task Arguments_out_of_range_are_reported_for_a_library() =>
        Expected(RequestVerifier.Statements(Arguments).WithGeneratedLibrary(Valve)).RunChecks();

    [Fact]
    public Task A_typed_command_is_judged_by_its_own_class() => Expected(RequestVerifier.Statements(Arguments)
        .WithGeneratedLibrary(Valve)
        .WithProfile("/na/valve.deviceprofile.yaml", Valve.Replace("max: 100", "max: 1000", System.StringComparison.Ordinal))).RunChecks();

    [Fact]
    public Task What_the_constructor_accepts_is_left_alone() =>
        RequestVerifier.Statements(Right).WithProfile("/na/valve.deviceprofile.yaml", Valve).WithGenerated(Valve).RunChecks();

    [Fact]
    public Task Behind_a_spread_the_place_of_an_entry_is_not_known() => RequestVerifier.Statements("""
        double[] measured = { 0.5 };
        _ = new Sample.Valve.Control.Set(1, points: [0.5, {|#0:double.NaN|}, .. measured, 1.5, {|#1:double.NaN|}], names: [.. ids, {|#2:"\ud83d"|}]);
        _ = new RawDeviceCommand { ServiceId = "Control", Method = unknown, Paras = new JsonObject { ["names"] = new JsonArray("a", {|#3:"\ud83d"|}) } };
        """)
        .WithGeneratedLibrary(Valve)
        .Expecting("IOTB1105", 0, "points[1] is NaN; JSON cannot represent this number")
        .Expecting("IOTB1105", 1, "an entry of points is NaN; JSON cannot represent this number")
        .Expecting("IOTB1105", 2, "an entry of names contains half of a surrogate pair; add the other half, or remove it")
        .Expecting("IOTB1105", 3, "names[1] contains half of a surrogate pair; add the other half, or remove it").RunChecks();

    [Fact]
    public Task A_null_for_a_para_that_is_required_is_reported() => RequestVerifier.Statements("""
        _ = new Sample.Valve.Control.Set(1, name: {|#0:null|});
        _ = new Sample.Valve.Control.Set(1, name: "a", note: null);
        """)
        .WithGeneratedLibrary(Valve.Replace("paraName: name, dataType: string,", "paraName: name, dataType: string, required: true,", System.StringComparison.Ordinal))
        .Expecting("IOTB1106", 0, "name is null; dataType string requires a string").RunChecks();

    [Fact]
    public Task Where_the_generator_did_not_run_nothing_is_said_of_its_classes() => RequestVerifier.Statements("""
        _ = new {|CS0246:Sample|}.Valve.Control.Set(250);
        """).WithProfile("/na/valve.deviceprofile.yaml", Valve).RunChecks();

    [Fact]
    public Task A_class_of_ones_own_is_no_typed_command() => RequestVerifier.File("""
        using IoTBatchGen;
        [DeviceCommand("b", "value int max=100")]
        class Set { public Set(int value) { } }
        class Own : TypedDeviceCommand { public Own(int value) : base("a", "b", "c", null, null, "value int max=100", value) { } }
        class Na { object a = new Set(250); object b = new Own(250); }
        """).RunChecks();

    private static RequestVerifier Expected(RequestVerifier verifier) => verifier
        .Expecting("IOTB1105", 0, "value is 250 %; the profile allows 0 to 100 %")
        .Expecting("IOTB1105", 1, "value is 250 %; the profile allows 0 to 100 %")
        .Expecting("IOTB1105", 2, "level is 4; the profile allows 0, 1, 5")
        .Expecting("IOTB1105", 3, "ratio is 0.5; the profile allows -0.5 to 0.3")
        .Expecting("IOTB1105", 4, "name has 9 characters; the profile allows at most 8")
        .Expecting("IOTB1105", 5, "mode is 9; the profile does not list it")
        .Expecting("IOTB1105", 6, "ratio is NaN; JSON cannot represent this number")
        .Expecting("IOTB1105", 7, "angle is 9; the profile allows 10 to 90")
        .Expecting("IOTB1105", 8, "points[1] is NaN; JSON cannot represent this number");
}
