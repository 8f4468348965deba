using System.Threading.Tasks;
using IoTBatchGen.Analyzers.Tests.Harness;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Requests;

/// <summary>IOTB1101, IOTB1102 and IOTB1107.</summary>
public class UnknownNameRuleTests
{
    private const string Meter = """
        manufacturerId: Acme
        model: M1
        deviceType: WaterMeter
        services:
          - serviceId: DeliverySchedule
            commands:
              - { commandName: SET_DEVICE_LEVEL, paras: [] }
              - { commandName: CLEAR_SCHEDULE, paras: [] }
          - serviceId: Battery
            commands: []
        """;

    private const string OtherMeter = """
        manufacturerId: Other
        model: M2
        deviceType: GasMeter
        services:
          - serviceId: DeliverySchedule
            commands:
              - { commandName: SHUT, paras: [] }
        """;

    [Fact]
    public Task A_device_type_that_the_target_ignores_is_not_looked_up() => RequestVerifier.Statements("""
        _ = new BatchTaskParam { Type = BatchTargetType.Broadcast, DeviceType = {|IOTB1005:"Nothing"|}, Command = command };
        _ = new BatchTaskParam { Type = flag ? BatchTargetType.Broadcast : BatchTargetType.DeviceArea, DeviceType = "Nothing", DeviceLocation = "north", Command = command };
        _ = new BatchTaskParam { Type = flag ? BatchTargetType.Broadcast : BatchTargetType.DeviceType, DeviceType = {|IOTB1107:"Nothing"|}, ManufacturerId = "Acme", Model = "M1", Command = command };
        """).WithProfile("/na/valve.deviceprofile.yaml", ParaSamples.Valve).Only("IOTB1005", "IOTB1107").RunChecks();

    [Fact]
    public Task A_misspelt_service_is_reported_with_what_was_meant() => Check("""
        new RawDeviceCommand { ServiceId = {|#0:"DeliverySchedul"|}, Method = "SET_DEVICE_LEVEL" }.ToAllDevices();
        """)
        .Expecting("IOTB1101", 0, "no device profile has serviceId 'DeliverySchedul'; did you mean 'DeliverySchedule'?")
        .Only("IOTB1101", "IOTB1102", "IOTB1107").RunChecks();

    [Fact]
    public Task A_service_that_is_like_none_is_reported_with_what_there_is() => Check("""
        var raw = new RawDeviceCommand();
        raw.ServiceId = {|#0:"Thermostat"|};
        raw.Method = "SET";
        raw.ToAllDevices();
        """)
        .Expecting("IOTB1101", 0, "no device profile has serviceId 'Thermostat'; known: 'Battery', 'DeliverySchedule'")
        .Only("IOTB1101", "IOTB1102", "IOTB1107").RunChecks();

    [Fact]
    public Task A_misspelt_command_is_reported_with_what_was_meant() => Check("""
        const string service = "DeliverySchedule";
        var initialised = new RawDeviceCommand { ServiceId = service, Method = {|#0:"SET_DEVICE_LEVLE"|} };
        var assigned = new RawDeviceCommand { ServiceId = nameof(DeliverySchedule) };
        assigned.Method = {|#1:"set_device_level"|};
        initialised.ToAllDevices();
        assigned.ToAllDevices();
        """)
        .Expecting("IOTB1102", 0, "service 'DeliverySchedule' has no command 'SET_DEVICE_LEVLE'; did you mean 'SET_DEVICE_LEVEL'?")
        .Expecting("IOTB1102", 1, "service 'DeliverySchedule' has no command 'set_device_level'; did you mean 'SET_DEVICE_LEVEL'?")
        .Only("IOTB1101", "IOTB1102", "IOTB1107").RunChecks();

    [Fact]
    public Task A_command_that_is_like_none_is_reported_with_what_there_is() => Check("""
        _ = new RawDeviceCommand { ServiceId = "DeliverySchedule", Method = {|#0:"REBOOT"|} };
        _ = new RawDeviceCommand { ServiceId = "Battery", Method = {|#1:"REBOOT"|} };
        """)
        .Expecting("IOTB1102", 0, "service 'DeliverySchedule' has no command 'REBOOT'; known: 'CLEAR_SCHEDULE', 'SET_DEVICE_LEVEL'")
        .Expecting("IOTB1102", 1, "service 'Battery' has no command 'REBOOT'; it has no commands")
        .Only("IOTB1101", "IOTB1102", "IOTB1107").RunChecks();

    [Fact]
    public Task Both_arms_of_a_conditional_are_judged() => Check("""
        _ = new RawDeviceCommand { ServiceId = flag ? "DeliverySchedule" : {|IOTB1101:"Delivery"|}, Method = "SET_DEVICE_LEVEL" };
        _ = new RawDeviceCommand { ServiceId = "DeliverySchedule", Method = flag ? "CLEAR_SCHEDULE" : {|IOTB1102:"CLEAR"|} };
        _ = new RawDeviceCommand { ServiceId = flag ? "Battery" : "DeliverySchedule", Method = "CLEAR_SCHEDULE" };
        _ = new RawDeviceCommand { ServiceId = flag ? "Battery" : "DeliverySchedule", Method = {|IOTB1102:"CLEAR"|} };
        """).Only("IOTB1101", "IOTB1102", "IOTB1107").RunChecks();

    [Fact]
    public Task A_service_that_several_arms_give_is_one_service() => Check("""
        _ = new RawDeviceCommand { ServiceId = number switch { 1 => "DeliverySchedule", 2 => "DeliverySchedule", _ => "Battery" }, Method = {|#0:"CLEAR"|} };
        _ = new RawDeviceCommand { ServiceId = number switch { 1 => "DeliverySchedule", 2 => "DeliverySchedule", _ => "Battery" }, Method = "CLEAR_SCHEDULE" };
        _ = new RawDeviceCommand { ServiceId = flag ? "DeliverySchedule" : null, Method = "CLEAR" };
        """)
        .Expecting("IOTB1102", 0, "service 'DeliverySchedule' or 'Battery' has no command 'CLEAR'; known: 'CLEAR_SCHEDULE', 'SET_DEVICE_LEVEL'")
        .Only("IOTB1101", "IOTB1102", "IOTB1107").RunChecks();

    [Fact]
    public Task What_is_right_or_unknown_is_left_alone() => Check("""
        string method = "SET_DEVICE_LEVEL";
        var changed = new RawDeviceCommand { ServiceId = "?", Method = "?" };
        changed.ServiceId = "DeliverySchedule";
        changed.Method = method;
        changed.ToAllDevices();
        var open = new RawDeviceCommand { ServiceId = "DeliverySchedule", Method = "?" };
        if (flag) open.Method = "SET_DEVICE_LEVEL"; else open.Method = "CLEAR_SCHEDULE";
        _ = new RawDeviceCommand { ServiceId = "DeliverySchedule", Method = "SET_DEVICE_LEVEL" };
        _ = new RawDeviceCommand { ServiceId = "DeliverySchedule", Method = method };
        _ = new RawDeviceCommand { ServiceId = "DeliverySchedule", Method = unknown };
        _ = new RawDeviceCommand { ServiceId = unknown, Method = "SET_DEVICE_LEVEL" };
        _ = new RawDeviceCommand { ServiceId = "", Method = "" };
        _ = new RawDeviceCommand { ServiceId = null, Method = null };
        _ = new RawDeviceCommand { Method = "ANYTHING" };
        """).Only("IOTB1101", "IOTB1102", "IOTB1107").RunChecks();

    [Fact]
    public Task A_command_of_any_profile_that_declares_the_service_is_right() => Check("""
        _ = new RawDeviceCommand { ServiceId = "DeliverySchedule", Method = "SHUT" };
        _ = new RawDeviceCommand { ServiceId = "DeliverySchedule", Method = "SET_DEVICE_LEVEL" };
        _ = new RawDeviceCommand { ServiceId = "DeliverySchedule", Method = {|IOTB1102:"SHUTT"|} };
        """).WithProfile("/na/gas.deviceprofile.yaml", OtherMeter).Only("IOTB1101", "IOTB1102", "IOTB1107").RunChecks();

    [Fact]
    public Task Without_a_profile_nothing_is_known_of_services() => RequestVerifier.Statements("""
        _ = new RawDeviceCommand { ServiceId = "Anything", Method = "GOES" };
        """).Only("IOTB1101", "IOTB1102", "IOTB1107").RunChecks();

    [Fact]
    public Task A_service_without_definition_may_have_any_command() => RequestVerifier.Statements("""
        _ = new RawDeviceCommand { ServiceId = "Lamp01", Method = "ANY" };
        _ = new RawDeviceCommand { ServiceId = {|IOTB1101:"Lamp02"|}, Method = "ANY" };
        """).WithProfile(
            "/na/lamp/profile/devicetype-capability.json",
            """{"devices":[{"deviceType":"Lamp","manufacturerId":"A","model":"B","serviceTypeCapabilities":[{"serviceId":"Lamp01","serviceType":"Lamp"}]}]}""")
        .Only("IOTB1101", "IOTB1102", "IOTB1107").RunChecks();

    [Fact]
    public Task A_service_that_may_be_one_without_definition_may_have_any_command() => Check("""
        _ = new RawDeviceCommand { ServiceId = flag ? "Battery" : "Lamp01", Method = "ANY" };
        _ = new RawDeviceCommand { ServiceId = flag ? "Battery" : "DeliverySchedule", Method = {|IOTB1102:"ANY"|} };
        """).WithProfile(
            "/na/lamp/profile/devicetype-capability.json",
            """{"devices":[{"deviceType":"Lamp","manufacturerId":"A","model":"B","serviceTypeCapabilities":[{"serviceId":"Lamp01","serviceType":"Lamp"}]}]}""")
        .Only("IOTB1101", "IOTB1102", "IOTB1107").RunChecks();

    [Fact]
    public Task Where_no_profile_has_a_service_there_is_none_to_name() => RequestVerifier.Statements("""
        _ = new RawDeviceCommand { ServiceId = {|#0:"Lamp"|}, Method = "ANY" };
        """).WithProfile("/na/bare.deviceprofile.yaml", "manufacturerId: A\nmodel: B\ndeviceType: Bare\nservices: []\n")
        .Expecting("IOTB1101", 0, "no device profile has serviceId 'Lamp'; no services are known")
        .Only("IOTB1101", "IOTB1102", "IOTB1107").RunChecks();

    [Fact]
    public Task Where_profiles_are_incomplete_only_near_misses_are_reported() => Check("""
        _ = new RawDeviceCommand { ServiceId = "Thermostat", Method = "SET" };
        _ = new RawDeviceCommand { ServiceId = {|IOTB1101:"DeliverySchedul"|}, Method = "SET" };
        """).WithProperty("IoTBatchProfilesComplete", "false").Only("IOTB1101", "IOTB1102", "IOTB1107").RunChecks();

    [Fact]
    public Task A_referenced_librarys_profiles_judge_too() => RequestVerifier.Statements("""
        _ = new RawDeviceCommand { ServiceId = "Pump", Method = "START" };
        _ = new RawDeviceCommand { ServiceId = "Pump", Method = {|#0:"STRAT"|} };
        _ = new RawDeviceCommand { ServiceId = {|#1:"Pumpe"|}, Method = "START" };
        """)
        .WithReferencedLibrary("""
            namespace Devices
            {
                [IoTBatchGen.DeviceProfile("PumpStation", "Acme", "P1")]
                public static class PumpStation
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
            }
            """)
        .Expecting("IOTB1102", 0, "service 'Pump' has no command 'STRAT'; did you mean 'START'?")
        .Expecting("IOTB1101", 1, "no device profile has serviceId 'Pumpe'; did you mean 'Pump'?")
        .Only("IOTB1101", "IOTB1102", "IOTB1107").RunChecks();

    [Fact]
    public Task Device_type_manufacturer_and_model_are_those_of_one_profile() => Check("""
        _ = new BatchTaskParam { Type = BatchTargetType.DeviceType, DeviceType = {|#0:"WaterMetre"|}, ManufacturerId = "Acme", Model = "M1", Command = command };
        _ = new BatchTaskParam { DeviceType = "WaterMeter", ManufacturerId = {|#1:"Other"|}, Model = "M1" };
        _ = command.ToDeviceType("GasMeter", "Other", {|#2:"M1"|});
        _ = command.ToDeviceType({|#3:"Thermostat"|}, unknown, unknown);
        _ = command.ToDeviceType("WaterMeter", unknown, {|#4:"M2"|});
        """)
        .WithProfile("/na/gas.deviceprofile.yaml", OtherMeter)
        .Expecting("IOTB1107", 0, "no matching device profile has deviceType 'WaterMetre'; did you mean 'WaterMeter'?")
        .Expecting("IOTB1107", 1, "no matching device profile has manufacturerId 'Other'; known: 'Acme'")
        .Expecting("IOTB1107", 2, "no matching device profile has model 'M1'; known: 'M2'")
        .Expecting("IOTB1107", 3, "no matching device profile has deviceType 'Thermostat'; known: 'GasMeter', 'WaterMeter'")
        .Expecting("IOTB1107", 4, "no matching device profile has model 'M2'; known: 'M1'")
        .Only("IOTB1101", "IOTB1102", "IOTB1107").RunChecks();

    [Fact]
    public Task A_device_type_that_fits_or_is_unknown_is_left_alone() => Check("""
        _ = command.ToDeviceType("WaterMeter", "Acme", "M1");
        _ = command.ToDeviceType("GasMeter", "Other", "M2");
        _ = command.ToDeviceType(unknown, "Other", unknown);
        _ = command.ToDeviceType(unknown, unknown, unknown);
        _ = command.ToDeviceType("", "", "");
        _ = new BatchTaskParam { DeviceType = flag ? "WaterMeter" : "GasMeter", ManufacturerId = "Acme" };
        """).WithProfile("/na/gas.deviceprofile.yaml", OtherMeter).Only("IOTB1101", "IOTB1102", "IOTB1107").RunChecks();

    private static RequestVerifier Check(string statements) =>
        RequestVerifier.Statements("const string DeliverySchedule = \"\";\n" + statements).WithProfile("/na/meter.deviceprofile.yaml", Meter);
}
