using System.Threading.Tasks;
using IoTBatchGen.Analyzers.Tests.Harness;
using Xunit;
using static IoTBatchGen.Analyzers.Tests.Requests.ParaSamples;

namespace IoTBatchGen.Analyzers.Tests.Requests;

/// <summary>Which profiles judge a command: all that declare the service, or that of the device type which the request names.</summary>
public class ParaProfileTests
{
    private const string Gate = """
        manufacturerId: Acme
        model: G1
        deviceType: Gate
        services:
          - serviceId: Control
            commands:
              - commandName: SET
                paras:
                  - { paraName: value, dataType: int, min: 200, max: 300 }
                  - { paraName: speed, dataType: int }
              - { commandName: SHUT, paras: [] }
          - serviceId: Motor
            commands: []
        """;

    private const string Gate2 = """
        manufacturerId: Acme
        model: G2
        deviceType: Gate
        services:
          - serviceId: Control
            commands:
              - commandName: SET
                paras:
                  - { paraName: value, dataType: int, min: 400, max: 500 }
              - { commandName: SHUT, paras: [] }
        """;

    private static readonly string[] Ids = ["IOTB1101", "IOTB1102", "IOTB1103", "IOTB1104", "IOTB1105", "IOTB1106"];

    [Fact]
    public Task What_one_profile_accepts_is_right() => Two("""
        _ = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject { ["value"] = 12 } };
        _ = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject { ["value"] = 250 } };
        _ = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject { ["value"] = flag ? 12 : 250 } };
        _ = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject { ["speed"] = 1 } };
        _ = new RawDeviceCommand { ServiceId = "Control", Method = "SET" };
        """).Only(Ids).RunChecks();

    [Fact]
    public Task What_all_profiles_refuse_is_wrong() => Two("""
        _ = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject { ["value"] = {|IOTB1105:150|} } };
        _ = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject { ["value"] = flag ? 12 : {|IOTB1105:150|} } };
        _ = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject { ["value"] = number, [{|IOTB1103:"x"|}] = 1 } };
        """).Only(Ids).RunChecks();

    [Fact]
    public Task An_entry_is_taken_for_no_other_where_its_place_is_not_known() => Check("""
        var either = new { serviceId = "Control", method = "SET", paras = new { value = 12, numbers = new List<object>(ids) { flag ? "x" : unknown, flag ? 1 : number } } };
        var neither = new { serviceId = "Control", method = "SET", paras = new { value = 12, numbers = new List<object>(ids) { {|#0:true|}, flag ? 1 : number } } };
        var one = new { taskName = "t", taskType = "DeviceCmd", timeout = 60, param = new { type = "Broadcast", command = either } };
        var other = new { taskName = "t", taskType = "DeviceCmd", timeout = 60, param = new { type = "Broadcast", command = neither } };
        """)
        .WithProfile("/na/other.deviceprofile.yaml", Valve.Replace("dataType: list<int>", "dataType: string list", System.StringComparison.Ordinal))
        .Expecting("IOTB1106", 0, "an entry of numbers is true; dataType list<int> requires a whole number")
        .Only(Ids).RunChecks();

    [Fact]
    public Task Profiles_that_refuse_for_different_reasons_refuse() => Two("""
        _ = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject { ["value"] = {|IOTB1105:12|}, ["speed"] = 1 } };
        _ = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject { ["value"] = {|IOTB1105:250|}, ["mode"] = "ON" } };
        """).Only(Ids).RunChecks();

    [Fact]
    public Task Of_profiles_that_all_refuse_the_nearest_judges() => Two("""
        _ = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject { ["value"] = {|#0:150|}, ["speed"] = 1 } };
        _ = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject { ["value"] = {|#1:150|}, ["mode"] = "ON" } };
        """)
        .Expecting("IOTB1105", 0, "value is 150; the profile allows 200 to 300")
        .Expecting("IOTB1105", 1, "value is 150 %; the profile allows 0 to 100 %")
        .Only(Ids).RunChecks();

    [Fact]
    public Task A_profile_that_refuses_in_any_case_does_not_excuse_a_constant() => Two("""
        _ = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject { ["value"] = flag ? {|IOTB1105:12|} : 250, ["speed"] = 1 } };
        _ = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject { ["value"] = flag ? 12 : {|IOTB1105:250|}, ["mode"] = "ON" } };
        """).Only(Ids).RunChecks();

    [Fact]
    public Task A_profile_that_takes_no_constant_of_a_para_is_not_the_right_one() => RequestVerifier.Statements("""
        _ = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject { ["value"] = flag ? 250 : 260, ["level"] = flag ? 1 : {|IOTB1105:4|} } };
        _ = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject { ["value"] = flag ? 25 : 26, ["level"] = flag ? 1 : 4 } };
        _ = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject { ["value"] = flag ? 25 : 260, ["level"] = flag ? 1 : 4 } };
        """)
        .WithProfile("/na/small.deviceprofile.yaml", Valve.Replace("enumList: [0, 1, 5]", "enumList: [0, 1, 4, 5]", System.StringComparison.Ordinal))
        .WithProfile("/na/big.deviceprofile.yaml", Valve.Replace("max: 100,", "max: 1000,", System.StringComparison.Ordinal).Replace("model: M1", "model: M2", System.StringComparison.Ordinal))
        .Only(Ids).RunChecks();

    [Fact]
    public Task Paras_of_which_the_code_sets_one_or_the_other_may_be_those_of_either() => Two("""
        var paras = new JsonObject { ["value"] = number };
        if (flag) paras["mode"] = "ON"; else paras["speed"] = 1;
        _ = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = paras };
        """).Only(Ids).RunChecks();

    [Fact]
    public Task Paras_of_which_the_code_takes_one_or_the_other_away_may_be_those_of_either() => Two("""
        var paras = new JsonObject { ["value"] = number, ["mode"] = "ON", ["speed"] = 1 };
        if (flag) paras.Remove("mode"); else paras.Remove("speed");
        _ = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = paras };
        var both = new JsonObject { ["value"] = number, [{|IOTB1103:"mode"|}] = "ON", ["speed"] = 1 };
        _ = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = both };
        """).Only(Ids).RunChecks();

    [Fact]
    public Task The_device_type_that_the_request_names_judges_alone() => Two("""
        new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject { ["value"] = {|IOTB1105:12|} } }.ToDeviceType("Gate", "Acme", "G1");
        new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject { ["value"] = {|IOTB1105:250|} } }.ToDeviceType("Valve", unknown, unknown);
        var initialised = new BatchTaskParam { Type = BatchTargetType.DeviceType, DeviceType = "Gate", ManufacturerId = "Acme", Model = "G1",
            Command = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject { ["value"] = {|IOTB1105:12|} } } };
        var later = new BatchTaskParam { DeviceType = "Gate" };
        later.Command = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject { ["value"] = {|IOTB1105:12|} } };
        const string type = "Gate";
        var raw = new RawDeviceCommand { ServiceId = "Control", Method = "SET" };
        raw.Paras = new JsonObject { ["value"] = {|IOTB1105:12|} };
        raw.ToDeviceType(type, "Acme", "G1");
        """).Only(Ids).RunChecks();

    [Fact]
    public Task Of_profiles_that_share_a_device_type_those_judge_that_manufacturer_and_model_leave() => TwoModels(""""
        new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject { ["value"] = {|IOTB1105:12|} } }.ToDeviceType("Gate", "Acme", "G2");
        new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject { ["value"] = {|IOTB1105:450|} } }.ToDeviceType("Gate", "Acme", "G1");
        new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject { ["value"] = {|IOTB1105:250|} } }.ToDeviceType("Gate", "Other", unknown);
        new RawDeviceCommand { ServiceId = "Control", Method = {|#0:"OPEN"|} }.ToDeviceType("Gate", "Acme", "G2");
        new RawDeviceCommand { ServiceId = {|#1:"Motor"|}, Method = "SHUT" }.ToDeviceType("Gate", "Other", "G2");
        var body = """
            { "taskName": "t", "taskType": "DeviceCmd", "timeout": 60, "param": { "type": "DeviceType", "deviceType": "Gate", "manufacturerId": "Other", "model": "G2",
              "command": { "serviceId": "Control", "method": "SET", "paras": { "value": {|IOTB1105:250|} } } } }
            """;
        """")
        .Expecting("IOTB1102", 0, "service 'Control' of device type 'Gate' with manufacturerId 'Acme' and model 'G2' has no command 'OPEN'; known: 'SET', 'SHUT'")
        .Expecting("IOTB1101", 1, "no profile of device type 'Gate' with manufacturerId 'Other' has serviceId 'Motor'; known: 'Control'")
        .Only(Ids).RunChecks();

    [Fact]
    public Task Manufacturer_and_model_that_are_unknown_or_of_no_profile_leave_all_of_the_device_type() => TwoModels(""""
        new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject { ["value"] = 450 } }.ToDeviceType("Gate", unknown, unknown);
        new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject { ["value"] = 250 } }.ToDeviceType("Gate", unknown, "G9");
        new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject { ["value"] = 450 } }.ToDeviceType("Gate", flag ? "Acme" : "Other", unknown);
        new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject { ["value"] = 250 } }.ToDeviceType("Gate", "Acme", flag ? "G1" : unknown);
        _ = new BatchTaskParam { Type = BatchTargetType.Broadcast, DeviceType = "Gate", ManufacturerId = "Acme", Model = "G1",
            Command = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject { ["value"] = 450 } } };
        var body = """
            { "taskName": "t", "taskType": "DeviceCmd", "timeout": 60, "param": { "type": "Broadcast", "deviceType": "Gate", "manufacturerId": "Other", "model": "G2",
              "command": { "serviceId": "Control", "method": "SET", "paras": { "value": 250 } } } }
            """;
        """").Only(Ids).RunChecks();

    [Fact]
    public Task A_device_type_that_is_not_known_for_certain_names_none() => Two("""
        new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject { ["value"] = 12 } }.ToDeviceType(unknown, "Acme", "G1");
        new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject { ["value"] = 12 } }.ToDeviceType("Thermostat", "Acme", "G1");
        new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject { ["value"] = 12 } }.ToDeviceType(flag ? "Gate" : "Valve", "Acme", unknown);
        new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject { ["value"] = 12 } }.ToDeviceType(null, "Acme", "G1");
        new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject { ["value"] = 12 } }.ToAllDevices();
        _ = new BatchTaskParam { Type = BatchTargetType.Broadcast, DeviceType = "Gate",
            Command = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject { ["value"] = 12 } } };
        var twice = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject { ["value"] = 12 } };
        twice.ToDeviceType("Gate", "Acme", "G1");
        twice.ToAllDevices();
        var shared = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject { ["value"] = 12 } };
        shared.ToDeviceType("Gate", "Acme", "G1");
        GC.KeepAlive(shared);
        """).Only(Ids).RunChecks();

    [Fact]
    public Task A_service_or_command_of_another_device_is_unknown() => Two("""
        new RawDeviceCommand { ServiceId = {|#0:"Motor"|}, Method = "RUN" }.ToDeviceType("Valve", "Acme", "M1");
        new RawDeviceCommand { ServiceId = "Control", Method = {|#1:"SHUT"|} }.ToDeviceType("Valve", "Acme", "M1");
        new RawDeviceCommand { ServiceId = "Control", Method = "SHUT" }.ToDeviceType("Gate", "Acme", "G1");
        new RawDeviceCommand { ServiceId = {|#2:"Motr"|}, Method = "RUN" }.ToDeviceType("Gate", "Acme", "G1");
        new RawDeviceCommand { ServiceId = "Control", Method = "SHUT" }.ToDeviceType(unknown, "Acme", "M1");
        """)
        .Expecting("IOTB1101", 0, "no profile of device type 'Valve' has serviceId 'Motor'; known: 'Control'")
        .Expecting("IOTB1102", 1, "service 'Control' of device type 'Valve' has no command 'SHUT'; known: 'OPEN', 'PING', 'SET'")
        .Expecting("IOTB1101", 2, "no device profile has serviceId 'Motr'; did you mean 'Motor'?")
        .Only(Ids).RunChecks();

    [Fact]
    public Task Where_profiles_are_incomplete_those_of_a_known_service_still_judge() => Check("""
        new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject { ["value"] = {|IOTB1105:250|} } }.ToAllDevices();
        new RawDeviceCommand { ServiceId = "Other", Method = "SET", Paras = new JsonObject { ["value"] = 250 } }.ToAllDevices();
        """).WithProperty("IoTBatchProfilesComplete", "false").Only(Ids).RunChecks();

    [Fact]
    public Task Where_profiles_are_incomplete_a_service_of_another_device_is_reported_if_it_is_like_one_of_its_own() => Check("""
        new RawDeviceCommand { ServiceId = {|#0:"Controls"|}, Method = "SET" }.ToDeviceType("Valve", "Acme", "M1");
        new RawDeviceCommand { ServiceId = "Motor", Method = "SET" }.ToDeviceType("Valve", "Acme", "M1");
        """)
        .WithProfile("/na/gate.deviceprofile.yaml", Gate.Replace("serviceId: Control", "serviceId: Controls", System.StringComparison.Ordinal))
        .WithProperty("IoTBatchProfilesComplete", "false")
        .Expecting("IOTB1101", 0, "no profile of device type 'Valve' has serviceId 'Controls'; did you mean 'Control'?")
        .Only(Ids).RunChecks();

    [Fact]
    public Task A_service_that_some_profile_does_not_define_may_take_anything() => Check("""
        _ = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject { ["value"] = 250, ["x"] = 1 } };
        """).WithProfile(
            "/na/lamp/profile/devicetype-capability.json",
            """{"devices":[{"deviceType":"Lamp","manufacturerId":"A","model":"B","serviceTypeCapabilities":[{"serviceId":"Control","serviceType":"Lamp"}]}]}""")
        .Only(Ids).RunChecks();

    [Fact]
    public Task A_command_that_may_be_one_without_definition_may_take_anything() => Check("""
        _ = new RawDeviceCommand { ServiceId = flag ? "Control" : "Lamp01", Method = "SET", Paras = new JsonObject { ["value"] = 250 } };
        _ = new RawDeviceCommand { ServiceId = "Control", Method = flag ? "SET" : null, Paras = new JsonObject { ["value"] = 250 } };
        _ = new RawDeviceCommand { ServiceId = "Control", Method = flag ? "SET" : "OPEN", Paras = new JsonObject { ["value"] = {|IOTB1105:250|} } };
        """).WithProfile(
            "/na/lamp/profile/devicetype-capability.json",
            """{"devices":[{"deviceType":"Lamp","manufacturerId":"A","model":"B","serviceTypeCapabilities":[{"serviceId":"Lamp01","serviceType":"Lamp"}]}]}""")
        .Only(Ids).RunChecks();

    [Fact]
    public Task Without_a_profile_nothing_is_known_of_paras() => RequestVerifier.Statements("""
        _ = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject { ["value"] = 250 } };
        """).Only(Ids).RunChecks();

    [Fact]
    public Task A_referenced_librarys_profiles_judge_paras_too() => RequestVerifier.Statements("""
        _ = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject { ["value"] = {|#0:250|}, ["mode"] = {|#1:"Zwave"|} } };
        _ = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject { ["value"] = 1, ["name"] = {|#2:"123456789"|}, ["big"] = 5000000000 } };
        _ = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject { ["value"] = {|#3:"x"|}, [{|#4:"nmae"|}] = 1 } };
        _ = {|#5:new RawDeviceCommand|} { ServiceId = "Control", Method = "SET" };
        """)
        .WithGeneratedLibrary(Valve)
        .Expecting("IOTB1105", 0, "value is 250 %; the profile allows 0 to 100 %")
        .Expecting("IOTB1105", 1, "mode is 'Zwave'; the profile allows 'Z-Wave', 'ON', 'OFF'; did you mean 'Z-Wave'?")
        .Expecting("IOTB1105", 2, "name has 9 characters; the profile allows at most 8")
        .Expecting("IOTB1106", 3, "value is the string 'x'; dataType int requires a whole number")
        .Expecting("IOTB1103", 4, "command 'SET' has no para 'nmae'; did you mean 'name'?")
        .Expecting("IOTB1104", 5, "para 'value' is missing; command 'SET' requires it")
        .Only(Ids).RunChecks();

    [Fact]
    public Task A_profile_that_a_library_keeps_to_itself_does_not_judge() => RequestVerifier.Statements("""
        _ = new RawDeviceCommand { ServiceId = "Elsewhere", Method = "SET" };
        _ = new RawDeviceCommand { ServiceId = "Pump", Method = "STOP" };
        """)
        .WithReferencedLibrary("""
            [IoTBatchGen.DeviceProfile("PumpStation", "Acme", "P1")]
            internal static class PumpStation
            {
                [IoTBatchGen.DeviceService("Pump")]
                public static class Pump
                {
                    [IoTBatchGen.DeviceCommand("START")]
                    public sealed class Start : IoTBatchGen.TypedDeviceCommand
                    {
                        public Start() : base("Pump", "START", "PumpStation", "Acme", "P1") { }
                    }
                }
            }
            """).Only(Ids).RunChecks();

    /// <summary>A Gate G1 of Acme, a Gate G2 of Acme and of Other: one device type, two more profiles.</summary>
    private static RequestVerifier TwoModels(string statements) => Two(statements)
        .WithProfile("/na/gate2.deviceprofile.yaml", Gate2)
        .WithProfile("/na/other.deviceprofile.yaml", Gate2.Replace("Acme", "Other", System.StringComparison.Ordinal));

    private static RequestVerifier Two(string statements) => Check(statements).WithProfile("/na/gate.deviceprofile.yaml", Gate);
}
