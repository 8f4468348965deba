using System.Threading.Tasks;
using IoTBatchGen.Analyzers.Tests.Harness;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Requests;

/// <summary>Which values the compiler knows, in whatever form the request is stated.</summary>
public class KnownValueTests
{
    [Fact]
    public Task Static_readonly_fields_of_constants_are_known() => RequestVerifier.File("""
        using System;
        using IoTBatchGen;
        static class Settings
        {
            public static readonly int TooShort = 2 + 3;
            public static readonly TimeSpan Long = TimeSpan.FromDays(3);
            public static readonly string Name = string.Empty;
            public static readonly int Derived = TooShort;
            public static readonly int Unknown = Environment.ProcessorCount;
            public static int Variable = 5;
            public readonly static int Constructed = 5;
            static Settings() { if (Unknown > 4) Constructed = 60; }
        }
        static class Circle { public static readonly int A = B; public static readonly int B = A; }
        class Na
        {
            static readonly BatchTargetType Target = BatchTargetType.DeviceArea;
            readonly int _own = 5;
            void Run(DeviceCommand command)
            {
                _ = new BatchTask { Timeout = Settings.TooShort };
                _ = new BatchTask { TaskName = {|IOTB1002:Other.Name|}, Timeout = {|IOTB1001:Other.TooShort|} };
                _ = command.ToAllDevices().AsTask("t", {|IOTB1001:Other.Long|});
                _ = new BatchTask { Timeout = {|IOTB1001:Other.Derived|} };
                _ = new BatchTask { Timeout = Settings.Unknown };
                _ = new BatchTask { Timeout = Settings.Variable };
                _ = new BatchTask { Timeout = Settings.Constructed };
                _ = new BatchTask { Timeout = Circle.A };
                _ = new BatchTask { Timeout = _own };
                _ = {|IOTB1004:new BatchTaskParam|} { Type = Target };
                var body = new { taskName = Other.Name, taskType = "DeviceCmd", timeout = Other.TooShort };
            }
        }
        static class Other
        {
            public static readonly int TooShort = 5;
            public static readonly TimeSpan Long = TimeSpan.FromDays(3);
            public static readonly string Name = string.Empty;
            public static readonly int Derived = TooShort;
        }
        """.Replace("timeout = Other.TooShort", "timeout = {|IOTB1001:Other.TooShort|}", System.StringComparison.Ordinal)
            .Replace("taskName = Other.Name", "taskName = {|IOTB1002:Other.Name|}", System.StringComparison.Ordinal)
            .Replace("Timeout = Settings.TooShort", "Timeout = {|IOTB1001:Settings.TooShort|}", System.StringComparison.Ordinal))
        .Only("IOTB1001", "IOTB1002", "IOTB1004").RunChecks();

    [Fact]
    public Task Constant_expressions_are_known_in_every_form() => RequestVerifier.Statements("""
        const string prefix = "na";
        const int hour = 60;
        int once = hour / 12;
        _ = new BatchTask { TaskType = {|IOTB1006:$"{prefix}Cmd"|}, Timeout = {|IOTB1001:hour / 12|} };
        var body = new { taskName = {|IOTB1002:string.Empty|}, taskType = {|IOTB1006:nameof(BatchTaskTypes.DeviceCmd) + "!"|}, timeout = {|IOTB1001:once|}, param = (object)command };
        var arms = new { taskName = "t", taskType = flag switch { true => "DeviceCmd", _ => {|IOTB1006:"x"|} }, timeout = flag ? {|IOTB1001:5|} : number, param = (object)command };
        double half = 60.5;
        _ = new BatchTask { Timeout = (int)half };
        """).Only("IOTB1001", "IOTB1002", "IOTB1006", "IOTB1014").RunChecks();

    [Fact]
    public Task A_switch_without_arms_gives_nothing() => RequestVerifier.Statements("""
        _ = new BatchTaskParam { Type = BatchTargetType.DeviceArea, DeviceLocation = number switch { }, Command = command };
        _ = new RawDeviceCommand { ServiceId = number switch { }, Method = "SET" };
        _ = {|IOTB1108:new RawDeviceCommand|} { ServiceId = "Control", Method = "SET", Paras = number switch { } };
        """).WithProfile("/na/valve.deviceprofile.yaml", ParaSamples.Valve).RunChecks();

    [Fact]
    public Task A_conversion_is_computed_or_left_alone() => RequestVerifier.Statements("""
        int big = 65596;
        uint raw = 0xFFFF_003C;
        long far = (1L << 32) + 5;
        int small = 5;
        int two = 2;
        double real = 5.5;
        command.ToAllDevices().AsTask("t", unchecked((ushort)big));
        command.ToAllDevices().AsTask("t", (short)raw);
        command.ToAllDevices().AsTask("t", unchecked((ushort)(flag ? big : {|IOTB1001:far|})));
        command.ToAllDevices().AsTask("t", unchecked((ushort)(flag ? big : number)));
        command.ToAllDevices().AsTask("t", unchecked((int)(far + 55)));
        command.ToAllDevices().AsTask("t", checked((byte)big));
        command.ToAllDevices().AsTask("t", (int)real);
        command.ToAllDevices().AsTask("t", unchecked((int){|IOTB1001:far|}));
        command.ToAllDevices().AsTask("t", (short){|IOTB1001:small|});
        command.ToAllDevices().AsTask("t", (int)(long){|IOTB1001:small|});
        _ = {|IOTB1004:new BatchTaskParam|} { Type = (BatchTargetType)two, Command = command };
        """)
        .Only("IOTB1001", "IOTB1004").RunChecks();

    [Fact]
    public Task The_fallback_of_a_coalescing_operator_is_known() => RequestVerifier.Statements("""
        string found = unknown;
        int? minutes = flag ? number : null;
        const string none = null;
        command.ToAllDevices().AsTask(found ?? {|IOTB1002:""|}, minutes ?? {|IOTB1001:5|}).WithCallback(found ?? {|IOTB1009:"na"|});
        command.ToAllDevices().AsTask(found ?? "t", minutes ?? 60).WithCallback(none ?? "https://na.example").WithMaxRetransmit(number);
        command.ToAllDevices().AsTask(found ?? throw new Exception(), minutes ?? number);
        command.ToAllDevices().AsTask(none ?? "t", 60);
        command.ToAllDevices().AsTask((flag ? {|IOTB1002:""|} : unknown) ?? "t", 60);
        command.ToAllDevices().AsTask((flag ? null : "a") ?? {|IOTB1002:""|}, 60);
        command.ToAllDevices().AsTask((flag ? null : {|IOTB1002:""|}) ?? "t", 60);
        command.ToDevices(ids ?? new List<string>());
        command.ToDevices(ids.ToArray() ?? new[] { "" });
        var body = new { taskName = found ?? {|IOTB1002:""|}, taskType = found ?? "DeviceCmd", timeout = minutes ?? {|IOTB1001:5|}, param = (object)command };
        string text = $"{{\"taskName\":\"{found ?? {|IOTB1002:""|}}\",\"taskType\":\"DeviceCmd\",\"timeout\":{minutes ?? {|IOTB1001:5|}},\"param\":{unknown}}}";
        """).RunChecks();

    [Fact]
    public Task Parentheses_and_forgiven_nulls_of_a_list_are_looked_through() => RequestVerifier.Statements("""
        _ = new BatchTaskParam { Type = BatchTargetType.DeviceList, Command = command, DeviceList = ["a", {|IOTB1011:null|}!, ({|IOTB1011:""|}), {|IOTB1016:"a"|}!] };
        _ = new BatchTaskParam { Type = BatchTargetType.GroupList, Command = command, GroupList = new List<string> { "a", {|IOTB1011:null|}!, ("b") } };
        """).RunChecks();
}
