using System.Threading.Tasks;
using IoTBatchGen.Analyzers.Tests.Harness;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Requests;

/// <summary>IOTB1011 and IOTB1016 on entries outside the list's own initializer, and on those whose place is not known.</summary>
public class ListEntryTests
{
    [Fact]
    public Task An_entry_that_is_added_is_an_entry() => RequestVerifier.Statements("""
        var param = new BatchTaskParam { Type = BatchTargetType.DeviceList, DeviceList = { "a" }, Command = command };
        param.DeviceList.Add({|#0:""|});
        param.DeviceList.Add({|#1:"a"|});
        ((List<string>)param.DeviceList).AddRange(new[] { "b", {|#2:null|} });
        param.DeviceList.Insert(0, {|#3:"b"|});
        if (flag) param.DeviceList.Add("c"); else param.DeviceList.Add("c");
        await client.CreateAsync(param.AsTask("t", 60));
        """)
        .Expecting("IOTB1011", 0, "an entry of deviceList is empty; every entry must be an id or a name")
        .Expecting("IOTB1016", 1, "an entry of deviceList repeats 'a'; list each one only once")
        .Expecting("IOTB1011", 2, "an entry of deviceList is empty; every entry must be an id or a name")
        .Expecting("IOTB1016", 3, "an entry of deviceList repeats 'b'; list each one only once")
        .RunChecks();

    [Fact]
    public Task What_the_list_may_lose_again_is_left_alone() => RequestVerifier.File("""
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using IoTBatchGen;
        class Na
        {
            static void Clean(IList<string> ids) => ids.Remove("");
            async Task Run(IBatchTaskClient client, DeviceCommand command, List<string> ids, string found)
            {
                var removed = new BatchTaskParam { Type = BatchTargetType.GroupList, Command = command };
                removed.GroupList.Add("");
                removed.GroupList.Remove("");
                removed.GroupList.Add(found);
                await client.CreateAsync(removed.AsTask("t", 60));

                var cleaned = new BatchTaskParam { Type = BatchTargetType.GroupList, Command = command };
                cleaned.GroupList.Add("");
                cleaned.GroupList.Add("a");
                Clean(cleaned.GroupList);
                await client.CreateAsync(cleaned.AsTask("t", 60));

                var replaced = new BatchTaskParam { Type = BatchTargetType.GroupList, Command = command };
                replaced.GroupList.Add("");
                replaced.GroupList = ids;
                await client.CreateAsync(replaced.AsTask("t", 60));

                var paged = new BatchTaskParam { Type = BatchTargetType.DeviceList, Command = command };
                foreach (string id in ids)
                {
                    paged.DeviceList.Add("a");
                    await client.CreateAsync(paged.AsTask("t", 60));
                    paged.DeviceList.Clear();
                }

                var set = new BatchTaskParam { Type = BatchTargetType.DeviceList, Command = command };
                set.DeviceList.Add("");
                set.DeviceList[0] = found;
                await client.CreateAsync(set.AsTask("t", 60));
                ids.Add("");
            }
        }
        """).Only("IOTB1011", "IOTB1016").RunChecks();

    [Fact]
    public Task A_list_in_a_local_that_nothing_else_changes_is_known() => RequestVerifier.Statements("""
        string[] array = { "a", {|#0:""|}, {|#1:"a"|} };
        command.ToDevices(array).AsTask("t", 60);
        command.ToDevices(array).AsTask("u", 60);
        List<string> list = ["a", {|#2:""|}];
        Console.WriteLine(list.Count + list[0] + string.Join(",", list));
        foreach (string id in list) Console.WriteLine(id);
        command.ToGroups(list).AsTask("t", 60);
        var none = new List<string>();
        command.ToGroupIds({|#3:none|}).AsTask("t", 60);
        var grown = new List<string>();
        grown.Add("a");
        grown.Add({|#4:""|});
        _ = new BatchTaskParam { Type = BatchTargetType.DeviceList, DeviceList = grown, Command = command };
        var (name, (minutes, _)) = ("", (5, flag));
        command.ToAllDevices().AsTask({|#5:name|}, {|#6:minutes|});
        """)
        .Expecting("IOTB1011", 0, "deviceList[1] is empty; every entry must be an id or a name")
        .Expecting("IOTB1016", 1, "deviceList[2] repeats deviceList[0]; list each one only once")
        .Expecting("IOTB1011", 2, "groupList[1] is empty; every entry must be an id or a name")
        .Expecting("IOTB1004", 3, "groupList is empty; it is mandatory when type is GroupIdList; add at least one group id")
        .Expecting("IOTB1011", 4, "deviceList[1] is empty; every entry must be an id or a name")
        .Expecting("IOTB1002", 5, "taskName has 0 characters; the platform accepts 1 to 256")
        .Expecting("IOTB1001", 6, "timeout is 5 minutes; the platform accepts 10 to 2880")
        .Only("IOTB1001", "IOTB1002", "IOTB1004", "IOTB1011", "IOTB1016").RunChecks();

    [Theory]
    [InlineData("var list = new List<string>(); list.AddRange(ids); command.ToDevices(list);")]
    [InlineData("var list = new List<string>(); foreach (string id in ids) list.Add(id); command.ToDevices(list);")]
    [InlineData("var list = new List<string>(); if (flag) list.Add(\"a\"); command.ToDevices(list);")]
    [InlineData("var list = new List<string>(); var same = list; same.Add(\"a\"); command.ToDevices(list);")]
    [InlineData("var list = new List<string>(); Fill(list); command.ToDevices(list); void Fill(List<string> given) => given.Add(\"a\");")]
    [InlineData("var list = new List<string>(); Fill(); command.ToDevices(list); void Fill() => list.Add(\"a\");")]
    [InlineData("var list = new List<string>(); ids.ForEach(list.Add); command.ToDevices(list);")]
    [InlineData("var list = new List<string>(); while (flag) { if (list.Count > 0) command.ToDevices(list); list.Add(\"a\"); }")]
    [InlineData("string[] array = { \"a\", \"\" }; array[1] = \"b\"; command.ToDevices(array);")]
    [InlineData("string[] array = { \"a\", \"\" }; Array.Fill(array, \"b\"); command.ToDevices(array);")]
    [InlineData("var list = new List<string> { \"\" }; list.RemoveAll(id => id.Length == 0); list.Add(unknown); command.ToDevices(list);")]
    [InlineData("var list = new List<string>(); _ = new BatchTaskParam { Type = BatchTargetType.DeviceList, DeviceList = list, Command = command }; list.Add(\"a\");")]
    [InlineData("string name = \"\"; string other = \"t\"; (name, other) = (other, name); command.ToAllDevices().AsTask(name, 60);")]
    [InlineData("var pair = (\"\", 5); var (name, minutes) = pair; command.ToAllDevices().AsTask(name, minutes);")]
    public Task A_list_in_a_local_that_something_changes_is_left_alone(string statements) => RequestVerifier.Statements(statements).RunChecks();

    [Fact]
    public Task Behind_a_spread_the_place_is_not_known() => RequestVerifier.Statements("""
        _ = new BatchTaskParam { Type = BatchTargetType.DeviceList, DeviceList = [{|#0:""|}, .. ids, {|#1:""|}, "a", {|#2:"a"|}], Command = command };
        _ = new BatchTaskParam { Type = BatchTargetType.GroupList, GroupList = new List<string>(ids) { {|#3:""|} }, Command = command };
        _ = new BatchTaskParam { Type = BatchTargetType.GroupList, GroupList = ["a", .. ids, {|#4:"a"|}], Command = command };
        """)
        .Expecting("IOTB1016", 4, "an entry of groupList repeats 'a'; list each one only once")
        .Expecting("IOTB1011", 0, "deviceList[0] is empty; every entry must be an id or a name")
        .Expecting("IOTB1011", 1, "an entry of deviceList is empty; every entry must be an id or a name")
        .Expecting("IOTB1016", 2, "an entry of deviceList repeats 'a'; list each one only once")
        .Expecting("IOTB1011", 3, "an entry of groupList is empty; every entry must be an id or a name")
        .RunChecks();

    [Fact]
    public Task Behind_what_the_code_does_not_spell_out_the_place_is_not_known_in_any_form() => RequestVerifier.Statements("""
        var item = new { serviceId = "S", method = "M" };
        var body = new { taskName = "t", taskType = "DeviceCmd", timeout = 60, param = new { type = "DeviceList", deviceList = new List<object>(ids) { "a", {|#0:""|}, {|#1:1|} }, command = item } };
        string text = $"{{ \"taskName\": \"t\", \"taskType\": \"DeviceCmd\", \"timeout\": 60, \"param\": {{ \"type\": \"DeviceList\", \"deviceList\": [{|#2:\"\"|}, {unknown}, {|#3:\"\"|}], \"command\": {{ \"serviceId\": \"S\", \"method\": \"M\" }} }} }}";
        string more = $"{{ \"taskName\": \"t\", \"taskType\": \"DeviceCmd\", \"timeout\": 60, \"param\": {{ \"type\": \"DeviceList\", \"deviceList\": [\"a\" {unknown}, {|#4:\"\"|}], \"command\": {{ \"serviceId\": \"S\", \"method\": \"M\" }} }} }}";
        var list = new JsonArray("a", {|#5:""|});
        foreach (string id in ids) list.Add(id);
        list.Add({|#6:""|});
        var tree = new JsonObject { ["taskName"] = "t", ["taskType"] = "DeviceCmd", ["timeout"] = 60, ["param"] = new JsonObject
        {
            ["type"] = "DeviceList", ["deviceList"] = list, ["command"] = new JsonObject { ["serviceId"] = "S", ["method"] = "M" },
        } };
        var other = new JsonObject { ["taskName"] = "t", ["taskType"] = "DeviceCmd", ["timeout"] = 60, ["param"] = new JsonObject
        {
            ["type"] = "DeviceList", ["deviceList"] = new JsonArray([{|#7:""|}, .. ids.Select(id => (JsonNode)id), {|#8:""|}]), ["command"] = new JsonObject { ["serviceId"] = "S", ["method"] = "M" },
        } };
        """)
        .Expecting("IOTB1011", 0, "an entry of deviceList is empty; every entry must be an id or a name")
        .Expecting("IOTB1014", 1, "an entry of deviceList is a number; the platform accepts a string")
        .Expecting("IOTB1011", 2, "deviceList[0] is empty; every entry must be an id or a name")
        .Expecting("IOTB1011", 3, "an entry of deviceList is empty; every entry must be an id or a name")
        .Expecting("IOTB1011", 4, "an entry of deviceList is empty; every entry must be an id or a name")
        .Expecting("IOTB1011", 5, "deviceList[1] is empty; every entry must be an id or a name")
        .Expecting("IOTB1011", 6, "an entry of deviceList is empty; every entry must be an id or a name")
        .Expecting("IOTB1011", 7, "deviceList[0] is empty; every entry must be an id or a name")
        .Expecting("IOTB1011", 8, "an entry of deviceList is empty; every entry must be an id or a name")
        .RunChecks();
}
