using System.Threading.Tasks;
using IoTBatchGen.Analyzers.Tests.Harness;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Requests;

/// <summary>IOTB1003 and 1005, and all rules together on whole requests.</summary>
public class ObjectRuleTests
{
    [Fact]
    public Task What_is_mandatory_must_be_there() => RequestVerifier
        .Statements("""
            await client.CreateAsync({|#0:new BatchTask|} { Timeout = 60, Param = {|#1:new BatchTaskParam|} { Command = {|#2:new RawDeviceCommand|} { ServiceId = "A" } } });
            """)
        .Expecting("IOTB1003", 0, "taskName is missing; it is mandatory")
        .Expecting("IOTB1003", 1, "type is missing; it is mandatory")
        .Expecting("IOTB1003", 2, "method is missing; it is mandatory")
        .Only("IOTB1003").RunChecks();

    [Fact]
    public Task Null_is_as_good_as_absent() => RequestVerifier
        .Statements("""
            var task = new BatchTask { TaskName = {|IOTB1003:null|}, Timeout = {|IOTB1003:null|}, TaskType = {|IOTB1003:null|}, Param = {|IOTB1003:null|} };
            _ = new BatchTaskParam { Type = {|IOTB1003:null|}, Command = {|IOTB1003:null|} };
            _ = new RawDeviceCommand { ServiceId = {|IOTB1003:null|}, Method = {|IOTB1003:null|} };
            _ = command.ToAllDevices().AsTask({|IOTB1003:null|}, 60);
            task.TaskName = flag ? "t" : {|IOTB1003:null|};
            """.Replace("TaskName = {|IOTB1003:null|}, Timeout", "TaskName = null, Timeout", System.StringComparison.Ordinal))
        .Only("IOTB1003").RunChecks();

    [Fact]
    public Task What_is_set_later_or_elsewhere_is_not_missing() => RequestVerifier
        .File("""
            using System.Threading.Tasks;
            using IoTBatchGen;
            class Na
            {
                static async Task Run(IBatchTaskClient client, DeviceCommand command, bool flag)
                {
                    var task = new BatchTask();
                    task.TaskName = "t";
                    task.Timeout = 60;
                    if (flag) task.Param = command.ToAllDevices();
                    await client.CreateAsync(task);

                    var filled = new BatchTask();
                    Fill(filled);
                    await client.CreateAsync(filled);

                    var raw = new RawDeviceCommand();
                    (raw.ServiceId, raw.Method) = ("A", "B");
                    await client.CreateAsync(raw.ToAllDevices().AsTask("t", 60));
                }

                static void Fill(BatchTask task) => task.TaskName = "t";
                static BatchTask Base() => new BatchTask { Timeout = 60 };
                static RawDeviceCommand Raw(string method) { var raw = new RawDeviceCommand { ServiceId = "A" }; raw.Method = method; return raw; }
            }
            """)
        .Only("IOTB1003").RunChecks();

    [Fact]
    public Task A_null_excuses_no_other_field_of_a_tag() => RequestVerifier
        .File("""
            using IoTBatchGen;
            class Na
            {
                BatchTaskTag Handed() => new BatchTaskTag { TagName = {|IOTB1008:null|}, TagValue = {|IOTB1008:""|} };
                BatchTaskTag Half() => new BatchTaskTag { TagName = "a", TagValue = {|IOTB1008:""|} };
                BatchTaskTag Right() => new BatchTaskTag { TagName = "a", TagValue = "b" };
            }
            """)
        .RunChecks();

    [Fact]
    public Task A_field_that_the_type_ignores_is_a_warning() => RequestVerifier
        .Statements("""
            _ = new BatchTaskParam { Type = BatchTargetType.Broadcast, {|#0:DeviceList = { "a" }|} };
            _ = new BatchTaskParam { Type = BatchTargetType.DeviceList, DeviceList = ids, Model = {|#1:unknown|} };
            _ = new BatchTaskParam { Type = BatchTargetType.Broadcast, DeviceList = new List<string>(), Model = null, GroupList = { } };
            _ = new BatchTaskParam { Type = flag ? BatchTargetType.Broadcast : BatchTargetType.DeviceList, DeviceList = ids };
            _ = new BatchTaskParam { Type = BatchTargetType.DeviceType, DeviceType = "a", ManufacturerId = "b", Model = "c" };
            _ = new BatchTaskParam { DeviceList = ids };
            """)
        .Expecting("IOTB1005", 0, "deviceList is ignored when type is Broadcast, which uses no target field")
        .Expecting("IOTB1005", 1, "model is ignored when type is DeviceList, which uses deviceList")
        .Only("IOTB1005").RunChecks();

    [Fact]
    public Task Right_requests_are_left_alone_by_every_rule() => RequestVerifier
        .File("""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using System.Text.Json.Nodes;
            using System.Threading;
            using System.Threading.Tasks;
            using IoTBatchGen;

            public sealed class LevelService
            {
                private const int TimeoutMinutes = 24 * 60;
                private static readonly TimeSpan Day = TimeSpan.FromDays(1);
                private readonly IBatchTaskClient _client;
                private readonly List<BatchTask> _queue = new();

                public LevelService(IBatchTaskClient client) => _client = client;

                public string Site { get; set; } = "north";

                public async Task<string> RaiseAsync(IReadOnlyList<string> meters, int level, CancellationToken cancellationToken)
                {
                    var command = new RawDeviceCommand
                    {
                        ServiceId = "DeliverySchedule",
                        Method = "SET_DEVICE_LEVEL",
                        Paras = new JsonObject { ["value"] = level },
                    };
                    BatchTask task = command.ToDevices(meters).AsTask($"raise-{DateTime.UtcNow:yyyyMMddHHmmss}", Day).WithTag("site", Site);
                    var created = await _client.CreateAsync(task, cancellationToken).ConfigureAwait(false);
                    return created.TaskId;
                }

                public void Queue(IEnumerable<string> groups, string callback)
                {
                    foreach (var group in groups.Distinct())
                    {
                        var param = new BatchTaskParam { Type = BatchTargetType.GroupList, Command = Make(group) };
                        param.GroupList.Add(group);
                        if (callback != null) param.CallbackUrl = callback;
                        _queue.Add(param.AsTask("group-" + group, TimeoutMinutes));
                    }
                }

                public Task FlushAsync() => Task.WhenAll(_queue.Select(task => _client.CreateAsync(task)));

                public BatchTask Broadcast(string name, int? minutes = null) => new()
                {
                    TaskName = name,
                    Timeout = minutes ?? TimeoutMinutes,
                    Param = new() { Type = BatchTargetType.Broadcast, Command = Make("all"), MaxRetransmit = 3 },
                    Tags = { new("site", Site), new() { TagName = "kind", TagValue = "broadcast" } },
                };

                public BatchTaskParam ByType(string deviceType) => Make("t") is var command && deviceType.Length > 0
                    ? command.ToDeviceType(deviceType, "Acme", "M1")
                    : command.ToArea(Site);

                private static RawDeviceCommand Make(string group) => new() { ServiceId = "S", Method = group == "all" ? "RESET" : "SET" };
            }
            """)
        .RunChecks();
}
