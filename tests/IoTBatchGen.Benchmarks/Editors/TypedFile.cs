using System;
using IoTBatchGen.Benchmarks.Generators;

namespace IoTBatchGen.Benchmarks.Editors;

/// <summary>The C# file that is typed in: requests of each form for the first profiles, with two faults, and a literal to complete.</summary>
internal static class TypedFile
{
    private const string Caret = "$$";

    /// <summary>The rules that report its faults: a timeout that is too short, a value that its enum does not have, and a class that there is for a command.</summary>
    public static string Faults => "IOTB1001, IOTB1105, IOTB1108";

    /// <summary>The text after some keystrokes, and where the caret is.</summary>
    public static (string Text, int Caret) After(int keystrokes)
    {
        string text = Marked(keystrokes);
        int caret = text.IndexOf(Caret, StringComparison.Ordinal);
        return (text.Remove(caret, Caret.Length), caret);
    }

    private static string Marked(int keystrokes) => FormattableString.Invariant($$""""
        using System.Text.Json.Nodes;
        using IoTBatchGen;

        namespace Sample;

        public static class Typed
        {
            public static int Keystrokes => {{keystrokes}};

            public static BatchTask Contract() => new BatchTask
            {
                AppId = "app",
                TaskName = "contract",
                Timeout = 60,
                Param = new BatchTaskParam
                {
                    Type = BatchTargetType.DeviceList,
                    DeviceList = { "device-1", "device-2" },
                    Command = new RawDeviceCommand
                    {
                        ServiceId = "Service0",
                        Method = "SET_LEVEL_1",
                        Paras = new JsonObject { ["level"] = 12, ["mode"] = "ONN" },
                    },
                },
            };

            public static BatchTask OneDevice() => new BatchTask
            {
                AppId = "app",
                TaskName = "one device",
                Timeout = 60,
                Param = new BatchTaskParam
                {
                    Type = BatchTargetType.DeviceType,
                    DeviceType = "Meter1",
                    ManufacturerId = "Acme",
                    Model = "M1",
                    Command = new RawDeviceCommand
                    {
                        ServiceId = "Service1",
                        Method = "SET_LEVEL_7",
                        Paras = new JsonObject { ["level"] = 12, ["mode"] = "ON" },
                    },
                },
            };

            public static BatchTask Made() =>
                new {{SampleProfiles.ClassOf(0, 2)}}(12, {{SampleProfiles.ClassOf(0, 2)}}.ModeValue.On)
                    .ToDevices("device-1", "device-2")
                    .AsTask("typed", timeoutMinutes: 60)
                    .WithMaxRetransmit(3).WithTag("site", "north");

            public static RawDeviceCommand Completed() => new RawDeviceCommand { ServiceId = "Service2", Method = "SET_LEVEL_1{{Caret}}1" };

            public const string Json = """
                {
                  "appId": "app", "taskName": "json", "taskType": "DeviceCmd", "timeout": 5,
                  "param": {
                    "type": "DeviceList", "deviceList": ["device-1", "device-2"],
                    "command": { "serviceId": "Service3", "method": "SET_LEVEL_16", "paras": { "level": 12, "mode": "ON" } }
                  }
                }
                """;
        }
        """");
}
