using System.Collections.Immutable;
using System.Linq;

namespace IoTBatchGen.Analyzers.Tests.Requests.LongMethods;

/// <summary>Requests with the contract types.</summary>
internal static class ContractShapes
{
    public static ImmutableArray<MethodShape> All { get; } =
    [
        new("one variable", "BatchTask task;", """
            task = new BatchTask(); task.TaskName = "t#"; task.Timeout = %; task.Param = new BatchTaskParam();
            task.Param.Type = BatchTargetType.Broadcast; task.Param.Command = Command(); await client.CreateAsync(task);
            """),
        new("one param", "var param = Param();", """
            param.Command = new RawDeviceCommand { ServiceId = "A", Method = "B" }; await client.CreateAsync(param.AsTask("t#", %));
            """),
        new("one task", "var task = Param().AsTask(\"t\", 60);", "task.Timeout = %; await client.CreateAsync(task);"),
        new("one command", "var raw = new RawDeviceCommand { ServiceId = \"A\" };", """
            raw.Method = "M#"; await client.CreateAsync(raw.ToAllDevices().AsTask("t#", %));
            """),
        new("one paras", "var paras = new JsonObject();", """
            paras["value"] = #; await client.CreateAsync(new RawDeviceCommand { ServiceId = "A", Method = "B", Paras = paras }.ToAllDevices().AsTask("t#", %));
            """),
        new("one param of one task", """
            var task = new BatchTask { TaskName = "t", Timeout = 60, Param = new BatchTaskParam { Type = BatchTargetType.Broadcast } };
            """, """
            task.Timeout = %; task.Param.Command = new RawDeviceCommand { ServiceId = "A", Method = "B" }; await client.CreateAsync(task);
            """),
        new("fluent chains", string.Empty, """
            await client.CreateAsync(new RawDeviceCommand { ServiceId = "A", Method = "B" }.ToDevices("a", "b").AsTask("t#", %).WithTag("a", "b"));
            """),
        new("object initializers", string.Empty, """
            await client.CreateAsync(new BatchTask
            {
                TaskName = "t#", Timeout = %,
                Param = new BatchTaskParam
                {
                    Type = BatchTargetType.DeviceList, DeviceList = { "a#", "b#" },
                    Command = new RawDeviceCommand { ServiceId = "A", Method = "B", Paras = new JsonObject { ["value"] = # } },
                },
                Tags = { new BatchTaskTag("site", "north") },
            });
            """),
        new("a helper method", string.Empty, "await Send(Made(\"t#\", %)); await Send(Param().AsTask(\"t#\", %));"),
        new("loops", "string[] ids = { \"a\", \"b\" };", """
            foreach (string id in ids) { var one = new RawDeviceCommand { ServiceId = "A", Method = "B" }.ToDevices(id); one.MaxRetransmit = 3; await client.CreateAsync(one.AsTask("t#", %)); }
            """),
        new("one loop around all", "var task = Param().AsTask(\"t\", 60); while (mode > 0) {", "task.Timeout = %; await client.CreateAsync(task);") { After = "}" },
        new("lists in steps", string.Empty, """
            var ids# = new List<string>(); ids#.Add("a"); ids#.Add("b#"); await client.CreateAsync(Command().ToDevices(ids#).AsTask("t#", %));
            """),
        new("one list in steps", "var ids = new List<string>();", "ids.Add(\"a#\"); await client.CreateAsync(Command().ToDevices(ids).AsTask(\"t#\", %));"),
        new("one list of many steps", "var ids = new List<string>();", "ids.Add(\"a#\");") { After = "await client.CreateAsync(Command().ToDevices(ids).AsTask(\"t\", 9));" },
        new("one list of many entries", "string[] ids = {", "\"a#\",")
        { After = "}; " + string.Concat(Enumerable.Repeat("await client.CreateAsync(Command().ToDevices(ids).AsTask(\"t\", 9));\n", 100)) },
        new("one list of one param", "var param = Param();", "param.DeviceList.Add(\"a#\"); await client.CreateAsync(param.AsTask(\"t#\", %));"),
        new("branches", "BatchTask task = null;", """
            if (mode == #) { task = new BatchTask { TaskName = "t#", Timeout = %, Param = Param() }; } else { task.TaskName = "u#"; }
            await client.CreateAsync(task);
            """),
        new("cases of one switch", "BatchTask task = null; switch (mode) {", "case #: task = new BatchTask { TaskName = \"t#\", Timeout = %, Param = Param() }; break;")
        { After = "} await client.CreateAsync(task);" },
        new("arms of one switch", "BatchTask task = mode switch {", "# => Param().AsTask(\"t#\", %),") { After = "_ => null }; await client.CreateAsync(task);" },
        new("conditionals", "BatchTask task;", """
            task = mode == # ? Param().AsTask("t#", %) : new BatchTask { TaskName = "u#", Timeout = 60, Param = Param() }; await client.CreateAsync(task);
            """),
        new("lambdas", "var task = Param().AsTask(\"t\", 60);", """
            jobs.Add(() => client.CreateAsync(Command().ToDevices("a#").AsTask("t#", %))); jobs.Add(() => { task.Timeout = %; return client.CreateAsync(task); });
            """),
        new("local functions", "BatchTask task;", """
            async Task Local#() { task = new BatchTask { TaskName = "t#", Timeout = %, Param = Param() }; await client.CreateAsync(task); }
            await Local#();
            """),
        new("try and catch", "BatchTask task = null;", """
            try { task = Command().ToDevices("a#").AsTask("t#", %); await client.CreateAsync(task); } catch (Exception) { task.TaskName = "again#"; await client.CreateAsync(task); }
            """),
        new("jumps backwards", "var task = Param().AsTask(\"t\", 60);", "again#: task.Timeout = %; await client.CreateAsync(task); if (mode == #) goto again#;"),
        new("locals of locals", "var task0 = Param().AsTask(\"t\", 60); var next0 = task0;", """
            var task1# = next0; task1#.Timeout = %; var next1# = task1#; await client.CreateAsync(next1#);
            """),
    ];
}
