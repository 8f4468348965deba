using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace IoTBatchGen.FakePlatform.Tests.Agreement;

/// <summary>Requests as a user writes them, each with the rules that it breaks; a warning is in brackets.</summary>
/// <remarks>
/// Of what a contract object can state there are three requests that the wire cannot carry, so that the platform never sees the fault:
/// a TimeSpan that is no whole number of minutes (rounded), a null among list entries (left out), and a number that no member of
/// <see cref="BatchTargetType"/> has (left out). They are tested where they are judged.
/// </remarks>
internal static class Requests
{
    private const string Command = """new RawDeviceCommand { ServiceId = "S", Method = "M" }""";

    public static IReadOnlyList<(string Code, string[] Rules)> All { get; } =
    [
        // Without a fault, one for each kind of target.
        (Command + """.ToDevices("a", "b").AsTask("t", 10)""", []),
        (Command + """.ToDeviceType("D", "M", "X").AsTask("t", 2880)""", []),
        (Command + """.ToArea("north").AsTask("t", TimeSpan.FromHours(1))""", []),
        (Command + """.ToGroups("g").AsTask("t", 10)""", []),
        (Command + """.ToGroupIds("g").AsTask("t", 10)""", []),
        (Command + """.ToAllDevices().AsTask("t", 10)""", []),
        (Command + """.ToAllDevices().AsTask("t", 10).WithCallback("https://na.example").WithMaxRetransmit(3).WithTag("n", "v").WithAppId("app")""", []),

        // 1001
        (Command + """.ToAllDevices().AsTask("t", 9)""", ["IOTB1001"]),
        (Command + """.ToAllDevices().AsTask("t", 2881)""", ["IOTB1001"]),
        (Command + """.ToAllDevices().AsTask("t", -1)""", ["IOTB1001"]),
        (Command + """.ToAllDevices().AsTask("t", 0)""", ["IOTB1001"]),
        (Command + """.ToAllDevices().AsTask("t", TimeSpan.FromMinutes(9))""", ["IOTB1001"]),
        (Command + """.ToAllDevices().AsTask("t", TimeSpan.FromDays(3))""", ["IOTB1001"]),

        // 1002
        (Command + """.ToAllDevices().AsTask("", 10)""", ["IOTB1002"]),
        (Command + $""".ToAllDevices().AsTask("{Text(256)}", 10)""", []),
        (Command + $""".ToAllDevices().AsTask("{Text(257)}", 10)""", ["IOTB1002"]),

        // 1003
        ("new BatchTask()", ["IOTB1003", "IOTB1003", "IOTB1003"]),
        ("""new BatchTask { TaskName = "t", Timeout = 10 }""", ["IOTB1003"]),
        ("""new BatchTask { TaskName = "t", Timeout = 10, Param = new BatchTaskParam() }""", ["IOTB1003", "IOTB1003"]),
        ("""new BatchTask { TaskName = "t", Timeout = 10, Param = new BatchTaskParam { Type = BatchTargetType.Broadcast } }""", ["IOTB1003"]),
        ("new RawDeviceCommand().ToAllDevices().AsTask(\"t\", 10)", ["IOTB1003", "IOTB1003"]),
        ("""new RawDeviceCommand { ServiceId = "S" }.ToAllDevices().AsTask("t", 10)""", ["IOTB1003"]),
        (Command + """.ToAllDevices().AsTask(null, 10)""", ["IOTB1003"]),
        ($$"""new BatchTask { TaskName = "t", Param = {{Command}}.ToAllDevices() }""", ["IOTB1003"]),

        // 1004
        (Command + """.ToDevices().AsTask("t", 10)""", ["IOTB1004"]),
        (Command + """.ToGroups().AsTask("t", 10)""", ["IOTB1004"]),
        (Command + """.ToGroupIds().AsTask("t", 10)""", ["IOTB1004"]),
        (Command + """.ToArea("").AsTask("t", 10)""", ["IOTB1004"]),
        (Command + """.ToArea(null).AsTask("t", 10)""", ["IOTB1004"]),
        (Command + """.ToDeviceType("", "M", null).AsTask("t", 10)""", ["IOTB1004", "IOTB1004"]),
        (Plain("DeviceType"), ["IOTB1004", "IOTB1004", "IOTB1004"]),
        (Plain("DeviceList"), ["IOTB1004"]),

        // 1005, a warning: the platform accepts and ignores
        (Plain("""Broadcast, DeviceList = { "a" }"""), ["(IOTB1005)"]),
        (Plain("""DeviceList, DeviceList = { "a" }, GroupList = { "g" }, DeviceLocation = "north" """), ["(IOTB1005)", "(IOTB1005)"]),
        (Plain("""DeviceArea, Model = "X" """), ["IOTB1004", "(IOTB1005)"]),

        // 1006
        (Task("""TaskType = "devicecmd" """), ["IOTB1006"]),
        (Task("""TaskType = "" """), ["IOTB1006"]),
        (Task("TaskType = BatchTaskTypes.DeviceCmd"), []),

        // 1007
        (Command + """.ToAllDevices().AsTask("t", 10).WithMaxRetransmit(4)""", ["IOTB1007"]),
        (Command + """.ToAllDevices().AsTask("t", 10).WithMaxRetransmit(-1)""", ["IOTB1007"]),
        (Command + """.ToAllDevices().AsTask("t", 10).WithMaxRetransmit(0)""", []),

        // 1008
        (Command + """.ToAllDevices().AsTask("t", 10).WithTag("", "v")""", ["IOTB1008"]),
        (Command + """.ToAllDevices().AsTask("t", 10).WithTag("n", "")""", ["IOTB1008"]),
        (Command + $""".ToAllDevices().AsTask("t", 10).WithTag("{Text(128)}", "{Text(1024)}")""", []),
        (Command + $""".ToAllDevices().AsTask("t", 10).WithTag("{Text(129)}", "{Text(1025)}")""", ["IOTB1008", "IOTB1008"]),

        // 1009
        (Command + """.ToAllDevices().AsTask("t", 10).WithCallback("na.example")""", ["IOTB1009"]),
        (Command + """.ToAllDevices().AsTask("t", 10).WithCallback("ftp://na.example")""", ["IOTB1009"]),
        (Command + """.ToAllDevices().AsTask("t", 10).WithCallback(" http://na.example")""", ["IOTB1009"]),
        (Command + """.ToAllDevices().AsTask("t", 10).WithCallback("")""", ["IOTB1009"]),

        // 1010
        (Command + $""".ToAllDevices().AsTask("t", 10).WithAppId("{Text(64)}")""", []),
        (Command + $""".ToAllDevices().AsTask("t", 10).WithAppId("{Text(65)}")""", ["IOTB1010"]),

        // 1011
        (Command + """.ToDevices("a", "").AsTask("t", 10)""", ["IOTB1011"]),
        (Command + """.ToGroups("", "", "g").AsTask("t", 10)""", ["IOTB1011", "IOTB1011"]),

        // 1012
        ("""new RawDeviceCommand { ServiceId = "", Method = "" }.ToAllDevices().AsTask("t", 10)""", ["IOTB1012", "IOTB1012"]),
        ($$"""new RawDeviceCommand { ServiceId = "{{Text(64)}}", Method = "{{Text(128)}}" }.ToAllDevices().AsTask("t", 10)""", []),
        ($$"""new RawDeviceCommand { ServiceId = "{{Text(65)}}", Method = "{{Text(129)}}" }.ToAllDevices().AsTask("t", 10)""", ["IOTB1012", "IOTB1012"]),

        // 1016, a warning
        (Command + """.ToDevices("a", "b", "a").AsTask("t", 10)""", ["(IOTB1016)"]),
        (Command + """.ToGroupIds("g", "g", "g").AsTask("t", 10)""", ["(IOTB1016)", "(IOTB1016)"]),

        // Half of a surrogate pair, under the rule of its field.
        (Command + """.ToAllDevices().AsTask("a\ud83d", 10)""", ["IOTB1002"]),
        (Command + """.ToAllDevices().AsTask("t", 10).WithTag("n\ud83d", "\ud83d")""", ["IOTB1008", "IOTB1008"]),
        (Command + """.ToAllDevices().AsTask("t", 10).WithCallback("https://na.example/\ud83d")""", ["IOTB1009"]),
        (Command + """.ToAllDevices().AsTask("t", 10).WithAppId("\ud83d")""", ["IOTB1010"]),
        (Command + """.ToDevices("a", "b\ud83d").AsTask("t", 10)""", ["IOTB1011"]),
        (Command + """.ToGroups("\ud83d").AsTask("t", 10)""", ["IOTB1011"]),
        ("""new RawDeviceCommand { ServiceId = "\ud83d", Method = "\ud83d" }.ToAllDevices().AsTask("t", 10)""", ["IOTB1012", "IOTB1012"]),
        (Command + """.ToDeviceType("\ud83d", "\ud83d", "\ud83d").AsTask("t", 10)""", ["IOTB1014", "IOTB1014", "IOTB1014"]),
        (Command + """.ToArea("\ud83d").AsTask("t", 10).WithGroupTag("\ud83d")""", ["IOTB1014", "IOTB1014"]),
        (Plain("""DeviceList, DeviceList = { "a" }, Model = "\ud83d" """), ["(IOTB1005)", "IOTB1014"]),
        (WithParas("""["a"] = "\ud83d", ["b"] = new JsonArray(1, "x\ud83d")"""), ["IOTB1105", "IOTB1105"]),
        (Command + """.ToDevices("\ud83d\ude00").AsTask("\ud83d\ude00", 10).WithTag("\ud83d\ude00", "\ufffe")""", []),
        (WithParas("""["a"] = "\ud83d\ude00" """), []),

        // Several at once.
        (Command + """.ToDevices("a", "", "a").AsTask("", 5).WithMaxRetransmit(9).WithCallback("x").WithTag("", "v")""",
            ["IOTB1011", "(IOTB1016)", "IOTB1002", "IOTB1001", "IOTB1007", "IOTB1009", "IOTB1008"]),
    ];

    /// <summary>A request, short enough to name a test.</summary>
    public static string NameOf(string code) =>
        Regex.Replace(code.Replace(Command, "command", StringComparison.Ordinal), "x{9,}", run => $"x*{run.Length}");

    private static string Text(int length) => new('x', length);

    private static string Plain(string type) =>
        $$"""new BatchTask { TaskName = "t", Timeout = 10, Param = new BatchTaskParam { Command = {{Command}}, Type = BatchTargetType.{{type}} } }""";

    private static string WithParas(string paras) =>
        $$"""new RawDeviceCommand { ServiceId = "S", Method = "M", Paras = new JsonObject { {{paras}} } }.ToAllDevices().AsTask("t", 10)""";

    private static string Task(string field) => $$"""new BatchTask { TaskName = "t", Timeout = 10, Param = {{Command}}.ToAllDevices(), {{field}} }""";
}
