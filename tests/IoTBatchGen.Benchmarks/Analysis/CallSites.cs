using System;
using IoTBatchGen.Analyzers.Json;
using IoTBatchGen.Benchmarks.Generators;

namespace IoTBatchGen.Benchmarks.Analysis;

/// <summary>Files with one request each, in one of the forms in which a request is recognised, and files with none.</summary>
/// <remarks>All requests are valid but the first, whose timeout is a minute too short: the proof that the rules were at work.</remarks>
internal static class CallSites
{
    public static Func<int, string> Of(string form) => form switch
    {
        "contract" => Contract,
        "typed" => Typed,
        "JSON text" => JsonText,
        "none" => i => Units.Unrelated(i, 0),
        _ => throw new ArgumentOutOfRangeException(nameof(form)),
    };

    private static string Contract(int i) => FormattableString.Invariant($$"""
        using System.Text.Json.Nodes;
        using IoTBatchGen;

        namespace Sample;

        public static class Site{{i}}
        {
            public static BatchTask Make() => new BatchTask
            {
                AppId = "app",
                TaskName = "task-{{i}}",
                Timeout = {{9 + i}},
                Param = new BatchTaskParam
                {
                    Type = BatchTargetType.DeviceList,
                    DeviceList = { "device-{{i}}", "device-{{i + 1}}" },
                    Command = new RawDeviceCommand
                    {
                        ServiceId = "Service{{i % 20 / 5}}",
                        Method = "SET_LEVEL_{{i % 20}}",
                        Paras = new JsonObject { ["level"] = 12, ["mode"] = "ON" },
                    },
                    MaxRetransmit = 3,
                },
                Tags = { new BatchTaskTag("site", "north") },
            };
        }
        """);

    private static string Typed(int i) => FormattableString.Invariant($$"""
        using IoTBatchGen;

        namespace Sample;

        public static class Site{{i}}
        {
            public static BatchTask Make() =>
                new {{SampleProfiles.ClassOf(i % 10, i % 20)}}(12, {{SampleProfiles.ClassOf(i % 10, i % 20)}}.ModeValue.On)
                    .ToDevices("device-{{i}}", "device-{{i + 1}}")
                    .AsTask("task-{{i}}", timeoutMinutes: {{9 + i}})
                    .WithMaxRetransmit(3).WithTag("site", "north");
        }
        """);

    private static string JsonText(int i) => FormattableString.Invariant($$""""
        namespace Sample;

        public static class Site{{i}}
        {
            public const string Body = """
                {
                  "appId": "app", "taskName": "task-{{i}}", "taskType": "DeviceCmd", "timeout": {{9 + i}},
                  "param": {
                    "type": "DeviceList", "deviceList": ["device-{{i}}", "device-{{i + 1}}"],
                    "command": { "serviceId": "Service{{i % 20 / 5}}", "method": "SET_LEVEL_{{i % 20}}", "paras": { "level": 12, "mode": "ON" } }
                  }
                }
                """;
        }
        """");
}
