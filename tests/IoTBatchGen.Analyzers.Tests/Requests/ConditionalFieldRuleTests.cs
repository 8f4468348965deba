using System.Threading.Tasks;
using IoTBatchGen.Analyzers.Tests.Harness;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Requests;

/// <summary>IOTB1004.</summary>
public class ConditionalFieldRuleTests
{
    [Theory]
    [InlineData("DeviceList", "deviceList", "add at least one device id")]
    [InlineData("DeviceArea", "deviceLocation", "set it to the devices' location")]
    [InlineData("GroupList", "groupList", "add at least one group name")]
    [InlineData("GroupIdList", "groupList", "add at least one group id")]
    public Task What_the_type_makes_mandatory_must_be_there(string type, string field, string needs) => RequestVerifier
        .Statements($$"""
            await client.CreateAsync(new BatchTask
            {
                TaskName = "t",
                Timeout = 60,
                Param = {|#0:new BatchTaskParam|} { Type = BatchTargetType.{{type}}, Command = command },
            });
            """)
        .Expecting("IOTB1004", 0, $"{field} is missing; it is mandatory when type is {type}; {needs}")
        .Only("IOTB1004").RunChecks();

    [Fact]
    public Task Type_DeviceType_needs_three_fields() => RequestVerifier
        .Statements("""
            var task = new BatchTask { Param = {|#0:new|}() { Type = BatchTargetType.DeviceType, Command = command } };
            var other = new BatchTask { Param = {|#1:new BatchTaskParam|} { Type = BatchTargetType.DeviceType, DeviceType = "WaterMeter", Model = unknown } };
            """)
        .Expecting("IOTB1004", 0, "deviceType is missing; it is mandatory when type is DeviceType; set it to the deviceType of the device profile")
        .Expecting("IOTB1004", 0, "manufacturerId is missing; it is mandatory when type is DeviceType; set it to the manufacturerId of the device profile")
        .Expecting("IOTB1004", 0, "model is missing; it is mandatory when type is DeviceType; set it to the model of the device profile")
        .Expecting("IOTB1004", 1, "manufacturerId is missing; it is mandatory when type is DeviceType; set it to the manufacturerId of the device profile")
        .Only("IOTB1004").RunChecks();

    [Theory]
    [InlineData("Type = BatchTargetType.DeviceList, DeviceList = { \"3f1a\" }")]
    [InlineData("Type = BatchTargetType.DeviceList, DeviceList = { unknown }")]
    [InlineData("Type = BatchTargetType.DeviceList, DeviceList = ids")]
    [InlineData("Type = BatchTargetType.DeviceList, DeviceList = [..ids]")]
    [InlineData("Type = BatchTargetType.DeviceList, DeviceList = [unknown]")]
    [InlineData("Type = BatchTargetType.DeviceList, DeviceList = ids.Where(id => id.Length > 3).ToList()")]
    [InlineData("Type = BatchTargetType.DeviceList, DeviceList = new List<string>(ids)")]
    [InlineData("Type = BatchTargetType.DeviceType, DeviceType = \"a\", ManufacturerId = \"b\", Model = \"c\"")]
    [InlineData("Type = BatchTargetType.DeviceArea, DeviceLocation = unknown")]
    [InlineData("Type = BatchTargetType.DeviceArea, DeviceLocation = flag ? \"\" : \"north\"")]
    [InlineData("Type = BatchTargetType.GroupList, GroupList = { \"north\" }")]
    [InlineData("Type = BatchTargetType.GroupIdList, GroupList = new[] { \"1\" }")]
    [InlineData("Type = BatchTargetType.Broadcast")]
    [InlineData("Type = flag ? BatchTargetType.Broadcast : BatchTargetType.DeviceList, DeviceList = ids")]
    [InlineData("Type = Enum.Parse<BatchTargetType>(unknown)")]
    [InlineData("Command = command")]
    public Task What_is_there_or_unknown_is_left_alone(string members) => RequestVerifier
        .Statements($$"""_ = new BatchTask { Param = new BatchTaskParam { {{members}} } };""")
        .Only("IOTB1004").RunChecks();

    [Theory]
    [InlineData("Type = BatchTargetType.DeviceList, {|IOTB1004:DeviceList = { }|}")]
    [InlineData("Type = BatchTargetType.DeviceList, DeviceList = {|IOTB1004:new List<string>()|}")]
    [InlineData("Type = BatchTargetType.DeviceList, DeviceList = {|IOTB1004:new string[0]|}")]
    [InlineData("Type = BatchTargetType.DeviceList, DeviceList = {|IOTB1004:Array.Empty<string>()|}")]
    [InlineData("Type = BatchTargetType.DeviceList, DeviceList = {|IOTB1004:[]|}")]
    [InlineData("Type = BatchTargetType.DeviceList, DeviceList = {|IOTB1004:null|}")]
    [InlineData("Type = BatchTargetType.DeviceArea, DeviceLocation = {|IOTB1004:\"\"|}")]
    [InlineData("Type = BatchTargetType.DeviceArea, DeviceLocation = {|IOTB1004:string.Empty|}")]
    [InlineData("Type = BatchTargetType.DeviceArea, DeviceLocation = {|IOTB1004:null|}")]
    [InlineData("Type = BatchTargetType.GroupIdList, {|IOTB1004:GroupList = { }|}")]
    public Task What_is_empty_does_not_count_as_there(string members) => RequestVerifier
        .Statements($$"""_ = new BatchTask { Param = new BatchTaskParam { {{members}} } };""")
        .Only("IOTB1004").RunChecks();

    [Fact]
    public Task Fluent_methods_are_judged_by_what_they_get() => RequestVerifier
        .Statements("""
            _ = command.{|#0:ToDevices|}().AsTask("t", 60);
            _ = command.ToDevices({|#1:new List<string>()|}).AsTask("t", 60);
            _ = command.ToArea({|#2:""|}).AsTask("t", 60);
            _ = command.ToDeviceType("a", {|#3:""|}, "c").AsTask("t", 60);
            _ = command.ToDevices("a").AsTask("t", 60);
            _ = command.ToDevices(ids).AsTask("t", 60);
            _ = command.ToGroups(ids.ToArray()).AsTask("t", 60);
            _ = command.ToArea(unknown).AsTask("t", 60);
            _ = command.ToAllDevices().AsTask("t", 60);
            """)
        .Expecting("IOTB1004", 0, "deviceList is empty; it is mandatory when type is DeviceList; add at least one device id")
        .Expecting("IOTB1004", 1, "deviceList is empty; it is mandatory when type is DeviceList; add at least one device id")
        .Expecting("IOTB1004", 2, "deviceLocation is empty; it is mandatory when type is DeviceArea; set it to the devices' location")
        .Expecting("IOTB1004", 3, "manufacturerId is empty; it is mandatory when type is DeviceType; set it to the manufacturerId of the device profile")
        .Only("IOTB1004").RunChecks();

    [Fact]
    public Task The_device_of_a_profile_that_does_not_say_which_it_is_has_to_be_named() => RequestVerifier
        .Statements("""
            _ = new Whole.Pump.Start().ToDeviceType().AsTask("t", 60);
            _ = new Half.Pump.Start().ToDeviceType("Half", "Acme", "P1").AsTask("t", 60);
            _ = new Half.Pump.Start().ToDevices("a").AsTask("t", 60);
            _ = new Half.Pump.Start().ToAllDevices().AsTask("t", 60);
            _ = new Half.Pump.Start().{|#0:ToDeviceType|}().AsTask("t", 60);

            BatchTaskParam param = new Half.Pump.Start().ToDeviceType();
            param.Model = unknown;
            await client.CreateAsync(param.AsTask("t", 60));

            TypedDeviceCommand any = new Half.Pump.Start();
            await client.CreateAsync(any.ToDeviceType().AsTask("t", 60));
            """)
        .WithReferencedLibrary(Device("Whole", "\"P1\"") + Device("Half", "null"))
        .Expecting("IOTB1004", 0, "model is missing; it is mandatory when type is DeviceType; the profile of the command does not state it; call ToDeviceType(deviceType, manufacturerId, model)")
        .Only("IOTB1004").RunChecks();

    private static string Device(string name, string model) => $$"""
        [IoTBatchGen.DeviceProfile("{{name}}", "Acme", {{model}})]
        public static class {{name}}
        {
            [IoTBatchGen.DeviceService("Pump")]
            public static class Pump
            {
                [IoTBatchGen.DeviceCommand("START")]
                public sealed class Start : IoTBatchGen.TypedDeviceCommand
                {
                    public Start() : base("Pump", "START", "{{name}}", "Acme", {{model}}) { }
                }
            }
        }
        """;

    [Fact]
    public Task Later_assignments_count() => RequestVerifier.Statements("""
        var assigned = new BatchTaskParam { Type = BatchTargetType.DeviceList };
        assigned.DeviceList = ids;
        await client.CreateAsync(assigned.AsTask("t", 60));

        var added = new BatchTaskParam { Type = BatchTargetType.DeviceList, DeviceList = { } };
        foreach (string id in ids) added.DeviceList.Add(id);
        await client.CreateAsync(added.AsTask("t", 60));

        var maybe = new BatchTaskParam { Type = BatchTargetType.DeviceArea };
        if (flag) maybe.DeviceLocation = unknown;
        await client.CreateAsync(maybe.AsTask("t", 60));

        var typed = {|IOTB1004:new BatchTaskParam|}();
        typed.Type = BatchTargetType.GroupList;
        typed.Command = command;
        await client.CreateAsync(typed.AsTask("t", 60));

        var changed = new BatchTaskParam { Type = BatchTargetType.DeviceList };
        changed.Type = BatchTargetType.Broadcast;
        await client.CreateAsync(changed.AsTask("t", 60));

        var open = new BatchTaskParam();
        if (flag) open.Type = BatchTargetType.DeviceList; else open.Type = BatchTargetType.Broadcast;
        await client.CreateAsync(open.AsTask("t", 60));

        var emptied = new BatchTaskParam { Type = BatchTargetType.DeviceArea, DeviceLocation = "north" };
        emptied.DeviceLocation = {|IOTB1004:""|};
        await client.CreateAsync(emptied.AsTask("t", 60));

        BatchTaskParam declared;
        declared = {|IOTB1004:new BatchTaskParam|} { Type = BatchTargetType.DeviceList };
        await client.CreateAsync(declared.AsTask("t", 60));
        """).Only("IOTB1004").RunChecks();

    [Fact]
    public Task The_parameter_of_a_task_can_be_filled_through_the_task() => RequestVerifier.Statements("""
        var task = new BatchTask { Param = new BatchTaskParam { Type = BatchTargetType.DeviceList, Command = command } };
        task.Param.DeviceList = ids;
        await client.CreateAsync(task);

        var grown = new BatchTask { Param = new BatchTaskParam { Type = BatchTargetType.DeviceList, Command = command } };
        grown.Param.DeviceList.Add("a");
        await client.CreateAsync(grown);

        var later = new BatchTask();
        later.Param = new BatchTaskParam { Type = BatchTargetType.DeviceArea };
        later.Param.DeviceLocation = "north";
        await client.CreateAsync(later);

        var named = new BatchTask { Param = new BatchTaskParam { Type = BatchTargetType.DeviceList, Command = command } };
        if (named.Param is { } param) param.DeviceList = ids;
        await client.CreateAsync(named);

        var cast = new BatchTask { Param = new BatchTaskParam { Type = BatchTargetType.DeviceList, Command = command } };
        if (cast.Param is BatchTaskParam typed2) typed2.DeviceList = ids;
        await client.CreateAsync(cast);

        var local = new BatchTask { Param = new BatchTaskParam { Type = BatchTargetType.DeviceList, Command = command } };
        var its = local.Param;
        its.DeviceList = ids;
        await client.CreateAsync(local);

        var made = new BatchTaskParam { Type = BatchTargetType.DeviceList, Command = command }.AsTask("t", 60);
        made.Param.DeviceList.Add("a");
        await client.CreateAsync(made);

        var fluent = command.ToDevices().AsTask("t", 60);
        foreach (string id in ids) fluent.Param.DeviceList.Add(id);
        await client.CreateAsync(fluent);

        var asked = new BatchTask { Param = {|IOTB1004:new BatchTaskParam|} { Type = BatchTargetType.DeviceList, Command = command } };
        if (asked.Param is null || asked.Param == null || asked.Param is not { Command: not null }) return;
        await client.CreateAsync(asked);

        var lacking = new BatchTask { Param = {|IOTB1004:new BatchTaskParam|} { Type = BatchTargetType.DeviceList, Command = command } };
        lacking.TaskName = "t";
        lacking.WithTag("a", "b").WithMaxRetransmit(1);
        await client.CreateAsync(lacking);
        """).Only("IOTB1004").RunChecks();

    [Fact]
    public Task The_parameter_of_a_task_that_others_hold_may_be_filled_there() => RequestVerifier.File("""
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using IoTBatchGen;
        class Na
        {
            BatchTask _task = new BatchTask();
            BatchTask Own { get; } = new BatchTask();
            void OfField() { _task.Param = new BatchTaskParam { Type = BatchTargetType.DeviceList }; }
            void OfProperty() { Own.Param = new BatchTaskParam { Type = BatchTargetType.DeviceList }; }
            void Reached(BatchTask task, List<string> ids)
            {
                task.Param = new BatchTaskParam { Type = BatchTargetType.DeviceList };
                task.Param.DeviceList = ids;
            }
            void Passed(BatchTask task)
            {
                task.Param = new BatchTaskParam { Type = BatchTargetType.DeviceList };
                Reached(task, null);
            }
            void Twice(List<string> ids)
            {
                BatchTask task = null;
                task = new BatchTask();
                task.Param = new BatchTaskParam { Type = BatchTargetType.DeviceList };
                task.Param.DeviceList = ids;
                task = null;
            }
            void Before(BatchTask task, BatchTask other)
            {
                Reached(task, null);
                other.Param.DeviceLocation = task.Param.DeviceLocation;
                task.Param = {|IOTB1004:new BatchTaskParam|} { Type = BatchTargetType.DeviceList };
                other.Param.DeviceLocation = "north";
                task.TaskName = other.TaskName;
                task.Param = null;
            }
            Task Sent(IBatchTaskClient client, BatchTask task)
            {
                task.Param = {|IOTB1004:new BatchTaskParam|} { Type = BatchTargetType.DeviceList };
                return client.CreateAsync(task);
            }
        }
        """).Only("IOTB1004").RunChecks();

    [Fact]
    public Task Nothing_is_said_of_what_an_object_lacks_that_has_escaped() => RequestVerifier.File("""
        using System;
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using IoTBatchGen;
        class Na
        {
            BatchTaskParam _field;
            BatchTaskParam _initialised = new BatchTaskParam { Type = BatchTargetType.DeviceList };
            List<BatchTaskParam> _all = new List<BatchTaskParam>();
            BatchTaskParam Returned() => new BatchTaskParam { Type = BatchTargetType.DeviceList };
            BatchTaskParam ReturnedLater()
            {
                var param = new BatchTaskParam { Type = BatchTargetType.DeviceList };
                return param;
            }
            void Stored() { _field = new BatchTaskParam { Type = BatchTargetType.DeviceList }; }
            void Passed()
            {
                var param = new BatchTaskParam { Type = BatchTargetType.DeviceList };
                Fill(param);
                param.AsTask("t", 60);
                _all.Add(new BatchTaskParam { Type = BatchTargetType.DeviceList });
            }
            void Captured()
            {
                var param = new BatchTaskParam { Type = BatchTargetType.DeviceList };
                Action fill = () => param.DeviceList.Add("a");
                fill();
                param.AsTask("t", 60);
            }
            void Aliased()
            {
                var param = new BatchTaskParam { Type = BatchTargetType.DeviceList };
                var same = param;
                same.DeviceList.Add("a");
                param.AsTask("t", 60);
            }
            void Replaced(bool flag)
            {
                var param = new BatchTaskParam { Type = BatchTargetType.DeviceList };
                if (flag) param = new BatchTaskParam { Type = BatchTargetType.DeviceArea };
                param.DeviceList.Add("a");
                param.DeviceLocation = "b";
                param.AsTask("t", 60);
            }
            void OwnerPassed()
            {
                var task = new BatchTask { Param = new BatchTaskParam { Type = BatchTargetType.DeviceList } };
                FillTask(task);
            }
            void Fill(BatchTaskParam param) => param.DeviceList.Add("a");
            void FillTask(BatchTask task) => task.Param.DeviceList.Add("a");
        }
        """).Only("IOTB1004").RunChecks();

    [Fact]
    public Task What_happens_after_the_call_comes_too_late() => RequestVerifier.Statements("""
        var param = {|IOTB1004:new BatchTaskParam|} { Type = BatchTargetType.DeviceList, Command = command };
        var task = param.AsTask("t", 60);
        await client.CreateAsync(task);
        GC.KeepAlive(param);
        """).Only("IOTB1004").RunChecks();

    [Fact]
    public Task Both_arms_of_a_conditional_count() => RequestVerifier.Statements("""
        _ = {|IOTB1004:new BatchTaskParam|} { Type = flag ? BatchTargetType.DeviceList : BatchTargetType.GroupList, GroupList = ids };
        BatchTargetType once = BatchTargetType.DeviceArea;
        _ = {|IOTB1004:new BatchTaskParam|} { Type = once };
        """).Only("IOTB1004").RunChecks();
}
