using System.Threading.Tasks;
using IoTBatchGen.Analyzers.Tests.Harness;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Requests;

/// <summary>The places in which code makes a request of the contract types: the rules see every one.</summary>
public class ContractFormTests
{
    [Fact]
    public Task Members_records_lambdas_and_local_functions() => RequestVerifier.File("""
        using System;
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using IoTBatchGen;
        using Task2 = IoTBatchGen.BatchTask;
        using static IoTBatchGen.BatchTargetType;

        record Job(string Name, BatchTask Task)
        {
            public static Job Default { get; } = new("j", new BatchTask { Timeout = {|IOTB1001:5|} });
            public BatchTaskParam Param { get; init; } = new() { MaxRetransmit = {|IOTB1007:4|} };
        }

        class Na
        {
            readonly BatchTask _field = new() { TaskName = {|IOTB1002:""|} };
            static readonly Lazy<BatchTask> Later = new(() => new BatchTask { Timeout = {|IOTB1001:5|} });
            BatchTask Property { get; set; } = new Task2 { Timeout = {|IOTB1001:5|} };
            BatchTask Body => new() { Timeout = {|IOTB1001:5|} };
            BatchTaskTag this[int i] => new({|IOTB1008:""|}, "v");
            Na() : this(new BatchTask { Timeout = {|IOTB1001:5|} }) { }
            Na(BatchTask task) => Property = task;
            BatchTask Method(DeviceCommand command) => command.ToAllDevices().AsTask("t", {|IOTB1001:5|});
            IEnumerable<BatchTask> Many() { yield return new BatchTask { Timeout = {|IOTB1001:5|} }; }
            static Job With(Job job) => job with { Task = new BatchTask { TaskType = {|IOTB1006:"x"|} } };

            async Task Run(IBatchTaskClient client, DeviceCommand command, Job job)
            {
                job.Task.Timeout = {|IOTB1001:5|};
                Func<BatchTask> lambda = () => new BatchTask { Timeout = {|IOTB1001:5|} };
                BatchTask Local(int i) { var made = new Task2(); made.Timeout = {|IOTB1001:5|}; return made; }
                await client.CreateAsync(await Task.Run(() => new BatchTask { TaskName = {|IOTB1002:""|}, Timeout = 60 }));
                var chain = command.ToDevices();
                var task = chain.AsTask("t", 60);
                task.WithMaxRetransmit({|IOTB1007:9|});
                task.WithCallback({|IOTB1009:"x"|}).WithTag({|IOTB1008:""|}, "v");
                await client.CreateAsync({|IOTB1003:new BatchTask|} { Timeout = 60, Param = {|IOTB1004:new|}() { Type = DeviceArea, Command = command } });
                Action<BatchTask> set = t => t.Timeout = {|IOTB1001:5|};
                var list = new List<BatchTask> { new() { Timeout = {|IOTB1001:5|} } };
                object made2 = {|IOTB1003:new BatchTaskParam|} { Type = BatchTargetType.DeviceList, DeviceList = ["a", {|IOTB1011:""|}], GroupList = {|IOTB1005:["g"]|} };
            }
        }
        """.Replace("var chain = command.ToDevices();", "var chain = command.{|IOTB1004:ToDevices|}();", System.StringComparison.Ordinal)).RunChecks();

    [Fact]
    public Task Top_level_statements() => RequestVerifier.File(""""
        using IoTBatchGen;
        var raw = new RawDeviceCommand { ServiceId = {|IOTB1012:""|}, Method = "M" };
        var task = raw.ToAllDevices().AsTask("t", {|IOTB1001:5|});
        var body = new { taskName = "t", taskType = "DeviceCmd", timeout = {|IOTB1001:5|}, param = (object)null };
        string json = """{ "taskName": "t", "taskType": "DeviceCmd", "timeout": {|IOTB1001:5|}, "param": {|IOTB1003:{|} "type": "Broadcast" } }""";
        System.Console.WriteLine(task.TaskName + body + json);
        """").RunChecks();
}
