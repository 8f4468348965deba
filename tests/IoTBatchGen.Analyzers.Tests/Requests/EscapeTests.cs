using System.Threading.Tasks;
using IoTBatchGen.Analyzers.Tests.Harness;
using Xunit;
using static IoTBatchGen.Analyzers.Tests.Requests.ParaSamples;

namespace IoTBatchGen.Analyzers.Tests.Requests;

/// <summary>What other code may do to an object before it is used, wherever that code is in the text.</summary>
public class EscapeTests
{
    [Theory]
    [InlineData("Local(); await client.CreateAsync(task); void Local() { task.Timeout = 60; task.Param = command.ToAllDevices(); }")]
    [InlineData("A(); await client.CreateAsync(task); void A() => B(); void B() { task.Timeout = 60; task.Param = command.ToAllDevices(); }")]
    [InlineData("await Local(); await client.CreateAsync(task); async Task Local() { await Task.Yield(); task.WithAppId(\"a\"); Fill(task); }")]
    [InlineData("ids.ForEach(id => { task.Timeout = 60; task.Param = command.ToDevices(id); }); await client.CreateAsync(task);")]
    [InlineData("Action fill = () => Fill(task); fill(); await client.CreateAsync(task);")]
    [InlineData("for (int i = 0; i < 2; i++) { if (i == 1) await client.CreateAsync(task); Fill(task); }")]
    [InlineData("while (flag) { await client.CreateAsync(task); var same = task; Fill(same); }")]
    [InlineData("foreach (string id in ids) { await client.CreateAsync(task); Tasks[id] = task; }")]
    [InlineData("goto send; fill: Fill(task); send: if (flag) { flag = false; goto fill; } await client.CreateAsync(task);")]
    [InlineData("again: if (!flag) await client.CreateAsync(task); Fill(task); flag = !flag; if (flag) goto again;")]
    [InlineData("Change(ref task); await client.CreateAsync(task);")]
    [InlineData("var same = task; same.Timeout = 60; same.Param = command.ToAllDevices(); await client.CreateAsync(task);")]
    [InlineData("var pair = (task, 1); Fill(pair.task); await client.CreateAsync(task);")]
    [InlineData("var all = new[] { task }; foreach (var each in all) Fill(each); await client.CreateAsync(task);")]
    [InlineData("var all = new List<BatchTask> { task }; all.ForEach(Fill); await client.CreateAsync(task);")]
    [InlineData("Tasks[\"a\"] = task; Fill(Tasks[\"a\"]); await client.CreateAsync(task);")]
    [InlineData("s_task = task; FillField(); await client.CreateAsync(task);")]
    [InlineData("if (task is { } named) Fill(named); await client.CreateAsync(task);")]
    [InlineData("if (task is { Timeout: null } and var named) named.Timeout = 60; Fill(task); await client.CreateAsync(task);")]
    [InlineData("switch (task) { case BatchTask named: Fill(named); break; } await client.CreateAsync(task);")]
    [InlineData("try { Fill(task); } finally { await client.CreateAsync(task); }")]
    [InlineData("task?.Param?.DeviceList.Clear(); Fill(task); await client.CreateAsync(task);")]
    [InlineData("task.WithAppId(\"a\"); Fill(task); await client.CreateAsync(task);")]
    [InlineData("await Task.Run(() => { task.Timeout = 60; task.Param = command.ToAllDevices(); }); await client.CreateAsync(task);")]
    public Task Nothing_is_said_of_what_is_completed_or_repaired(string statements) => RequestVerifier.File($$"""
        using System;
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using IoTBatchGen;
        class Na
        {
            static readonly Dictionary<string, BatchTask> Tasks = new();
            static BatchTask s_task;
            static bool flag;
            static void Fill(BatchTask task) { task.TaskName = "t"; task.Timeout = 60; task.Param ??= new RawDeviceCommand { ServiceId = "A", Method = "B" }.ToAllDevices(); }
            static void FillField() => Fill(s_task);
            static void Change(ref BatchTask task) => Fill(task);
            async Task Lacking(IBatchTaskClient client, DeviceCommand command, List<string> ids)
            {
                var task = new BatchTask { TaskName = "t" };
                {{statements}}
            }

            async Task WithPlaceholders(IBatchTaskClient client, DeviceCommand command, List<string> ids)
            {
                var task = new BatchTask { TaskName = "t", Timeout = null, Param = null! };
                {{statements}}
            }
        }
        """).RunChecks();

    [Theory]
    [InlineData("Timeout = 0, Param = command.ToAllDevices()")]
    [InlineData("Timeout = 60, Param = null")]
    [InlineData("Timeout = 60, Param = null!")]
    [InlineData("Timeout = 5, TaskName = \"\", Param = command.ToAllDevices()")]
    [InlineData("Timeout = 60, TaskType = \"later\", Param = new BatchTaskParam { Type = BatchTargetType.Broadcast, Command = null! }")]
    [InlineData("Timeout = 60, Param = new BatchTaskParam { Type = BatchTargetType.Broadcast, DeviceList = { \"a\" }, MaxRetransmit = -1, Command = command }")]
    public Task What_a_helper_gets_before_the_use_may_be_repaired_there(string members) => RequestVerifier
        .Statements($$"""
            var task = new BatchTask { {{members}} };
            Repair(task);
            await client.CreateAsync(task);
            void Repair(BatchTask given) { given.TaskName = "t"; given.Timeout = 60; given.TaskType = "DeviceCmd"; given.Param = command.ToAllDevices(); }
            """).RunChecks();

    [Fact]
    public Task What_no_helper_sees_before_the_use_is_reported() => RequestVerifier.File("""
        using System;
        using System.Collections.Generic;
        using System.Text.Json;
        using System.Threading.Tasks;
        using IoTBatchGen;
        class Na
        {
            static void Use(BatchTask task) { }
            static readonly Queue<BatchTask> Queue = new();
            async Task Run(IBatchTaskClient client, DeviceCommand command, List<string> ids, bool flag)
            {
                var after = {|IOTB1003:new BatchTask|} { TaskName = "", Timeout = {|IOTB1001:0|} };
                after.TaskName = "t";
                await client.CreateAsync(after);
                Use(after);

                var shown = {|IOTB1003:new BatchTask|} { TaskName = "t", Timeout = {|IOTB1001:5|} };
                Console.WriteLine(shown);
                ArgumentNullException.ThrowIfNull(shown);
                Console.WriteLine("{0} {1} {2}", JsonSerializer.Serialize(shown), shown, $"{shown}");
                await client.CreateAsync(shown);

                var looped = {|IOTB1003:new BatchTask|} { TaskName = "t", Timeout = {|IOTB1001:0|} };
                foreach (string id in ids) await client.CreateAsync(looped);

                var retried = new BatchTask { TaskName = "t", Timeout = {|IOTB1001:0|}, Param = command.ToAllDevices() };
                await Task.Run(() => client.CreateAsync(retried));

                Use(new BatchTask { TaskName = "t", Timeout = {|IOTB1001:5|}, Param = command.ToAllDevices() });
                Queue.Enqueue(new BatchTask { TaskName = "t", Timeout = {|IOTB1001:0|}, Param = command.ToAllDevices() });
                var first = new BatchTask { TaskName = "t", Timeout = {|IOTB1001:5|}, Param = command.ToAllDevices() };
                await client.CreateAsync(first);
                first.Timeout = 60;
                Use(first);

                var filledFirst = new BatchTask { TaskName = "t", Param = command.ToAllDevices() };
                Use(filledFirst);
                filledFirst.Timeout = {|IOTB1001:5|};
                await client.CreateAsync(filledFirst);

                for (int i = 0; i < 3; i++)
                {
                    var each = {|IOTB1003:new BatchTask|} { TaskName = "t", Timeout = {|IOTB1001:0|} };
                    await client.CreateAsync(each);
                    Use(each);
                }
            }
        }
        """).RunChecks();

    [Fact]
    public Task In_a_round_code_below_runs_before_code_above() => RequestVerifier.Statements("""
        var task = command.ToAllDevices().AsTask("t", 60);
        for (int i = 0; i < 3; i++)
        {
            task.Timeout = 60;
            await client.CreateAsync(task);
            task.Timeout = 0;
        }

        var other = command.ToAllDevices().AsTask("t", 60);
        again:
        other.Timeout = 60;
        await client.CreateAsync(other);
        other.Timeout = 0;
        if (flag) goto again;

        var sent = command.ToAllDevices().AsTask("t", 60);
        for (int i = 0; i < 3; i++)
        {
            sent.Timeout = {|IOTB1001:5|};
            await client.CreateAsync(sent);
            sent.Timeout = {|IOTB1001:6|};
            await client.CreateAsync(sent);
        }

        BatchTask reused = new BatchTask { TaskName = "a", Timeout = {|IOTB1001:5|}, Param = command.ToAllDevices() };
        await client.CreateAsync(reused);
        reused = new BatchTask { TaskName = "b", Timeout = 0, Param = command.ToAllDevices() };
        reused.Timeout = 60;
        await client.CreateAsync(reused);
        reused = new BatchTask { TaskName = "c", Timeout = {|IOTB1001:6|}, Param = command.ToAllDevices() };
        await client.CreateAsync(reused);
        """).Only("IOTB1001").RunChecks();

    [Fact]
    public Task The_last_write_counts_in_every_form() => RequestVerifier.Statements("""
        var chained = command.ToAllDevices().AsTask("", 5).WithMaxRetransmit(9).WithCallback("x");
        chained.TaskName = "t";
        chained.Timeout = 60;
        chained.Param.MaxRetransmit = 3;
        chained.WithCallback("https://na.example/");
        await client.CreateAsync(chained);

        var twice = command.ToAllDevices().AsTask("t", 60).WithMaxRetransmit({|IOTB1007:9|}).WithMaxRetransmit({|IOTB1007:8|});
        await client.CreateAsync(twice);

        var param = new BatchTaskParam { Type = BatchTargetType.Broadcast, Command = command, MaxRetransmit = 9 };
        var task = param.AsTask("t", 60);
        task.Param.MaxRetransmit = 3;
        await client.CreateAsync(task);

        var alias = param;
        alias.CallbackUrl = "x";
        param.CallbackUrl = "https://na.example/";

        var (made, number2) = (new BatchTask { TaskName = "t", Timeout = 0, Param = param }, 1);
        made.Timeout = 60;
        await client.CreateAsync(made);
        """).Only("IOTB1001", "IOTB1002", "IOTB1007", "IOTB1009").RunChecks();

    [Fact]
    public Task What_is_handed_out_unfinished_has_placeholders() => RequestVerifier.File("""
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using IoTBatchGen;
        class Na
        {
            BatchTask _begun = new BatchTask { TaskName = "t", Timeout = null, Param = null! };
            BatchTask _task;
            BatchTask Property { get; set; } = new() { Param = null, Timeout = 60 };
            BatchTask Template() => new BatchTask { TaskName = "", Timeout = 0, Param = null! };
            BatchTask TemplateLater() { var task = new BatchTask { Timeout = 0, Param = null }; task.TaskName = null; return task; }
            BatchTaskParam Param() => new BatchTaskParam { Type = BatchTargetType.Broadcast, Command = null! };
            RawDeviceCommand Raw() => new RawDeviceCommand { ServiceId = null!, Method = null! };
            IEnumerable<BatchTask> Yields() { var task = new BatchTask { Param = null! }; yield return task; }
            void Stored() => _task = new BatchTask { TaskName = null!, Timeout = null };
            async Task StoredAndSent(IBatchTaskClient client) { var task = new BatchTask { TaskName = "", Timeout = 0 }; _task = task; Fill(); await client.CreateAsync(task); }
            void Reset() { _task.Param = null; Property.Timeout = null; }
            void Fill() { _task.TaskName = "t"; _task.Timeout = 60; }

            BatchTask Finished(DeviceCommand command) => new BatchTask { TaskName = {|IOTB1002:""|}, Timeout = {|IOTB1001:0|}, Param = command.ToAllDevices() };
            BatchTask Wrong() => new BatchTask { Timeout = {|IOTB1001:5|}, Param = null! };
            BatchTask Fluent(DeviceCommand command) => command.ToAllDevices().AsTask({|IOTB1003:null|}!, {|IOTB1001:0|});
            BatchTask Complete(DeviceCommand command) => new BatchTaskParam { Type = BatchTargetType.Broadcast, Command = {|IOTB1003:null|}! }.AsTask("t", 60);
            BatchTask Last(BatchTask task) { task.TaskName = {|IOTB1003:null|}; return null; }
        }
        """).RunChecks();

    [Fact]
    public Task Arms_that_a_condition_tells_apart_have_facts_of_their_own() => RequestVerifier.Statements("""
        var param = flag
            ? new BatchTaskParam { Type = BatchTargetType.Broadcast, Command = command }
            : new BatchTaskParam { Type = BatchTargetType.DeviceList, Command = command };
        if (!flag) foreach (string id in ids) param.DeviceList.Add(id);
        await client.CreateAsync(param.AsTask("t", 60));

        BatchTaskParam chosen = number switch
        {
            1 => new BatchTaskParam { Type = BatchTargetType.GroupList, Command = command },
            2 => new BatchTaskParam { Type = BatchTargetType.DeviceArea, Command = command },
            _ => new BatchTaskParam { Type = BatchTargetType.Broadcast, Command = command },
        };
        if (number == 1) chosen.GroupList = ids;
        if (number == 2) chosen.DeviceLocation = unknown;
        await client.CreateAsync(chosen.AsTask("t", 60));

        var task = new BatchTask { TaskName = "t", Timeout = 60, Param = flag ? new BatchTaskParam { Type = BatchTargetType.Broadcast, Command = command } : new BatchTaskParam { Type = BatchTargetType.DeviceList, Command = command } };
        if (!flag) task.Param.DeviceList.Add("a");
        await client.CreateAsync(task);

        BatchTaskParam given = null;
        var used = given ?? new BatchTaskParam { Type = BatchTargetType.Broadcast, Command = command };
        if (used == given) used.DeviceList = ids;
        await client.CreateAsync(used.AsTask("t", 60));

        BatchTaskParam assigned;
        if (flag) assigned = new BatchTaskParam { Type = BatchTargetType.Broadcast, Command = command };
        else assigned = new BatchTaskParam { Type = BatchTargetType.DeviceList, Command = command };
        if (!flag) assigned.DeviceList.Add("a");
        await client.CreateAsync(assigned.AsTask("t", 60));

        var wrong = flag
            ? new BatchTaskParam { Type = BatchTargetType.Broadcast, Model = {|IOTB1005:"m"|}, Command = command }
            : {|IOTB1004:new BatchTaskParam|} { Type = BatchTargetType.DeviceList, Command = command };
        if (flag) wrong.CallbackUrl = {|IOTB1009:"x"|};
        await client.CreateAsync(wrong.AsTask("t", 60));

        var single = new BatchTaskParam { Type = BatchTargetType.Broadcast, Command = command };
        if (flag) {|IOTB1005:single.DeviceList|}.Add("a");
        await client.CreateAsync(single.AsTask("t", 60));
        """).RunChecks();

    [Fact]
    public Task What_became_part_of_another_can_be_filled_through_it() => RequestVerifier.File("""
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using IoTBatchGen;
        class Na
        {
            static void Fill(BatchTask task) => task.Param.DeviceList.Add("a");
            static void FillParam(BatchTaskParam param) => param.DeviceList.Add("a");
            async Task Run(IBatchTaskClient client, DeviceCommand command, BatchTask given, List<string> ids)
            {
                var param = new BatchTaskParam { Type = BatchTargetType.DeviceList, Command = command };
                var task = new BatchTask { TaskName = "t", Timeout = 60 };
                task.Param = param;
                task.Param.DeviceList.Add("a");
                await client.CreateAsync(task);

                var fluent = command.ToDevices().AsTask("t", 60);
                Fill(fluent);
                await client.CreateAsync(fluent);

                var below = new BatchTask { TaskName = "t", Timeout = 60, Param = new BatchTaskParam { Type = BatchTargetType.DeviceList, Command = command } };
                Add();
                await client.CreateAsync(below);
                void Add() => below.Param.DeviceList.Add("a");

                void AddAbove() => given.Param.DeviceList.Add("a");
                given.Param = new BatchTaskParam { Type = BatchTargetType.DeviceList, Command = command };
                AddAbove();
                await client.CreateAsync(given);

                var passed = new BatchTask { TaskName = "t", Timeout = 60, Param = new BatchTaskParam { Type = BatchTargetType.DeviceList, Command = null! } };
                FillParam(passed.Param);
                await client.CreateAsync(passed);

                var through = new BatchTaskParam { Type = BatchTargetType.Broadcast, Command = new RawDeviceCommand { ServiceId = "", Method = null! } }.AsTask("t", 60);
                ((RawDeviceCommand)through.Param.Command).ServiceId = "A";
                ((RawDeviceCommand)through.Param.Command).Method = "B";
                await client.CreateAsync(through);

                var wrong = new BatchTask { TaskName = "t", Timeout = 60, Param = {|IOTB1004:new BatchTaskParam|} { Type = BatchTargetType.DeviceList, Command = command } };
                wrong.Param.MaxRetransmit = {|IOTB1007:9|};
                await client.CreateAsync(wrong);
                Fill(wrong);
            }
        }
        """).RunChecks();

    [Fact]
    public Task Paras_are_filled_from_anywhere_too() => RequestVerifier.Statements("""
        var raw = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject() };
        SetParas();
        await client.CreateAsync(raw.ToAllDevices().AsTask("t", 60));
        void SetParas() => raw.Paras["value"] = 1;

        var looped = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject { ["value"] = 1 } };
        again:
        looped.Paras["value"] = 1;
        await client.CreateAsync(looped.ToAllDevices().AsTask("t", 60));
        looped.Paras["value"] = 250;
        if (flag) goto again;

        var paras = new JsonObject();
        await client.CreateAsync(new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = paras }.ToAllDevices().AsTask("t", 60));
        Later();
        void Later() => paras["value"] = 1;

        var changed = new RawDeviceCommand { ServiceId = "Control", Method = "UNKNOWN", Paras = new JsonObject { ["value"] = 250 } };
        Adjust(changed);
        await client.CreateAsync(changed.ToAllDevices().AsTask("t", 60));
        void Adjust(RawDeviceCommand command) { command.Method = "PING"; command.Paras = null; }
        """).WithProfile("/na/valve.deviceprofile.yaml", Valve).Only("IOTB1102", "IOTB1103", "IOTB1104", "IOTB1105").RunChecks();
}
