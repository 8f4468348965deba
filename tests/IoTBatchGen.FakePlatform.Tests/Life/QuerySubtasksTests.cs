using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.FakePlatform.Tests.Life;

public sealed class QuerySubtasksTests
{
    [Theory]
    [InlineData(FakeOutput.JsonInText, """ "{\"result\":0}" """)]
    [InlineData(FakeOutput.ResultObject, """{"requestId":"command-1-1","commandResult":{"result":0}}""")]
    [InlineData(FakeOutput.Word, "\"SUCCESSFUL\"")]
    public async Task A_page_has_every_field(FakeOutput output, string shown)
    {
        await using LivePlatform live = await LivePlatform.StartAsync(options =>
        {
            options.Output = output;
            options.Devices = ["good", "bad", "asleep"];
            options.DeviceBehaviour = command => command.DeviceId switch
            {
                "good" => FakeDeviceAnswer.Success("{\"result\":0}"),
                "bad" => FakeDeviceAnswer.Failure("100431", "say \"no\""),
                _ => null,
            };
        });
        await live.CreateAsync();
        string error = """ "{\"error_code\":\"100431\",\"error_desc\":\"say \\\"no\\\"\"}" """.Trim();
        Assert.Equal(
            """{"pageNo":0,"pageSize":25,"totalCount":3,"taskDetails":["""
            + $$$"""{"status":"Success","output":{{{shown.Trim()}}},"error":null,"param":{"deviceId":"good","commandId":"command-1-1"}},"""
            + $$$"""{"status":"Fail","output":null,"error":{{{error}}},"param":{"deviceId":"bad","commandId":"command-1-2"}},"""
            + """{"status":"Pending","output":null,"error":null,"param":{"deviceId":"asleep","commandId":"command-1-3"}}]}""",
            (await live.Na.GetSubtasksAsync("taskId=task-1")).Body);
    }

    [Theory]
    [InlineData("", "100022", 400)]
    [InlineData("taskId=", "100022", 400)]
    [InlineData("taskId=task-2", "105005", 404)]
    [InlineData("taskId=task-1&pageNo=-1", "100022", 400)]
    [InlineData("taskId=task-1&pageNo=x", "100022", 400)]
    [InlineData("taskId=task-1&pageNo=1.0", "100022", 400)]
    [InlineData("taskId=task-1&pageNo=99999999999", "100022", 400)]
    [InlineData("taskId=task-1&pageSize=0", "100022", 400)]
    [InlineData("taskId=task-1&pageSize=251", "100022", 400)]
    [InlineData("taskId=task-1&pageSize=250", null, 200)]
    [InlineData("taskId=task-1&pageSize=1&pageNo=2147483647", null, 200)]
    [InlineData("taskId=task-1&status=Failed", "100022", 400)]
    [InlineData("taskId=task-1&status=pending", "100022", 400)]
    [InlineData("taskId=task-1&status=WaitResult", null, 200)]
    [InlineData("taskId=task-1&appId=nothing", "100203", 403)]
    [InlineData("taskId=task-1&appId=closed", "100217", 403)]
    [InlineData("taskId=task-1&appId=other", "105005", 404)]
    [InlineData("taskId=task-1&appId=fake-app-id&index=1&nodeId=2", null, 200)]
    public async Task A_query_is_answered_by_its_own_table_of_errors(string query, string? code, int status)
    {
        await using LivePlatform live = await LivePlatform.StartAsync(
            options => (options.AuthorizedAppIds, options.UnauthorizedAppIds) = (["other"], ["closed"]));
        await live.CreateAsync();
        Reply reply = await live.Na.GetSubtasksAsync(query);
        Assert.Equal((code, status), (reply.ErrorCode, reply.Status));
        if (code is not null)
        {
            reply.AssertIs(BatchTaskErrorCatalog.Find(BatchTaskOperation.QuerySubtasks, new BatchTaskErrorCode(code), status)!);
        }
    }

    [Theory]
    [InlineData(FakePaging.Rest, "pageNo=0&pageSize=2", 0, 2, "a b")]
    [InlineData(FakePaging.Rest, "pageNo=1&pageSize=2", 1, 2, "c d")]
    [InlineData(FakePaging.Rest, "pageNo=2&pageSize=2", 2, 2, "e")]
    [InlineData(FakePaging.Rest, "pageNo=3&pageSize=2", 3, 2, "")]
    [InlineData(FakePaging.Rest, "pageSize=2", 0, 2, "a b")]
    [InlineData(FakePaging.Rest, "pageNo=0", 0, 25, "a b c d e")]
    [InlineData(FakePaging.Rest, "", 0, 25, "a b c d e")]
    [InlineData(FakePaging.Sdk, "pageNo=0&pageSize=2", 0, 2, "a b")]
    [InlineData(FakePaging.Sdk, "pageNo=1&pageSize=300", 1, 300, "")]
    [InlineData(FakePaging.Sdk, "pageNo=1", 1, 1, "b")]
    [InlineData(FakePaging.Sdk, "pageSize=2", 0, 5, "a b c d e")]
    [InlineData(FakePaging.Sdk, "", 0, 5, "a b c d e")]
    public async Task Pages_follow_the_rules_of_the_option(FakePaging paging, string query, int pageNo, int pageSize, string devices)
    {
        await using LivePlatform live = await LivePlatform.StartAsync(options => (options.Paging, options.Devices) = (paging, ["a", "b", "c", "d", "e"]));
        await live.CreateAsync();
        JsonElement page = (await live.Na.GetSubtasksAsync("taskId=task-1&" + query)).Json();
        Assert.Equal(
            (pageNo, pageSize, 5), (page.GetProperty("pageNo").GetInt32(), page.GetProperty("pageSize").GetInt32(), page.GetProperty("totalCount").GetInt32()));
        Assert.Equal(devices, string.Join(' ', Devices(page)));
    }

    [Theory]
    [InlineData("status=Success", "b Success, d Success")]
    [InlineData("status=Success&pageSize=1&pageNo=1", "d Success")]
    [InlineData("status=Pending", "a Pending, c Pending")]
    [InlineData("status=Timeout", "")]
    [InlineData("deviceId=c", "c Pending")]
    [InlineData("deviceId=x", "")]
    [InlineData("commandId=command-1-2", "b Success")]
    [InlineData("commandId=command-2-2", "")]
    [InlineData("commandId=command-1-02", "")]
    [InlineData("commandId=command-1-5", "")]
    [InlineData("commandId=command-1-2&deviceId=a", "")]
    [InlineData("deviceId=b&status=Success", "b Success")]
    public async Task A_filter_takes_what_it_names(string query, string found)
    {
        await using LivePlatform live = await LivePlatform.StartAsync(command => command.Index % 2 == 1 ? FakeDeviceAnswer.Success() : null, "a", "b", "c", "d");
        Assert.Equal(found, await live.SubtasksAsync(query));
    }

    [Fact]
    public async Task Sub_tasks_that_are_listed_by_state_move_when_it_changes()
    {
        await using LivePlatform live = await LivePlatform.StartAsync(options =>
        {
            options.SubtaskOrder = FakeSubtaskOrder.States;
            options.Devices = ["a", "b", "c"];
            options.DeviceBehaviour = command => FakeDeviceAnswer.Success(after: TimeSpan.FromSeconds(command.DeviceId == "a" ? 2 : 6));
        });
        await live.CreateAsync();
        Assert.Equal("a Pending", await live.SubtasksAsync("pageNo=0&pageSize=1"));
        live.Time.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal("b Pending, c Pending, a Success", await live.SubtasksAsync());
        Assert.Equal("a Success", await live.SubtasksAsync("pageNo=2&pageSize=1"));
    }

    [Fact]
    public async Task A_shuffled_order_changes_with_the_states_and_loses_no_device()
    {
        await using LivePlatform live = await LivePlatform.StartAsync(options =>
        {
            options.SubtaskOrder = FakeSubtaskOrder.Shuffled;
            options.Devices = FakeDevices.Numbered(60);
            options.DeviceBehaviour = command => FakeDeviceAnswer.Success(after: TimeSpan.FromSeconds(command.Index));
        });
        await live.CreateAsync();
        var orders = new HashSet<string>();
        for (int second = 0; second < 20; second++)
        {
            JsonElement page = (await live.Na.GetSubtasksAsync("taskId=task-1&pageSize=250")).Json();
            Assert.Equal(60, Devices(page).Distinct().Count());
            Assert.Equal(Devices(page), Devices((await live.Na.GetSubtasksAsync("taskId=task-1&pageSize=250")).Json()));
            orders.Add(string.Join(' ', Devices(page)));
            live.Time.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.InRange(orders.Count, 15, 20);
    }

    [Fact]
    public async Task A_million_sub_tasks_are_paged()
    {
        const int count = 1_000_000;
        FakeDeviceAnswer answer = FakeDeviceAnswer.Success("{\"result\":0}", TimeSpan.FromMinutes(1));
        await using LivePlatform live = await LivePlatform.StartAsync(options =>
        {
            options.Devices = FakeDevices.Numbered(count);
            options.DeviceBehaviour = command => command.Index % 4 == 0 ? answer : null;
        });
        await live.CreateAsync();
        live.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal("Running 250000", await live.TaskAsync("status", "successCnt"));
        long before = Stopwatch.GetTimestamp();
        for (int page = 0; page < 100; page++)
        {
            JsonElement json = (await live.Na.GetSubtasksAsync($"taskId=task-1&pageSize=250&pageNo={page * 40}")).Json();
            Assert.Equal("device-" + ((page * 10_000) + 1), Devices(json).First());
            Assert.Equal((count, 250), (json.GetProperty("totalCount").GetInt32(), Devices(json).Count()));
        }

        // Generous: a page that costs time for each of the million devices would take many times as long.
        Assert.InRange(Stopwatch.GetElapsedTime(before), TimeSpan.Zero, TimeSpan.FromSeconds(20));
        Assert.Equal("device-999997 Success", await live.SubtasksAsync("status=Success&pageSize=1&pageNo=249999"));
    }

    private static IEnumerable<string> Devices(JsonElement page) =>
        page.GetProperty("taskDetails").EnumerateArray().Select(subtask => subtask.GetProperty("param").GetProperty("deviceId").GetString()!);
}
