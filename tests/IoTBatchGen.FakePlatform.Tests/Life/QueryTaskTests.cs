using System;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.FakePlatform.Tests.Life;

public sealed class QueryTaskTests
{
    [Fact]
    public async Task The_answer_has_every_field_in_its_unit()
    {
        await using LivePlatform live = await LivePlatform.StartAsync();
        await live.Na.PostAsync(Bodies.With(body => body["tags"] = new JsonArray(new JsonObject { ["tagName"] = "site", ["tagValue"] = "A" })));
        const string param = """{"type":"DeviceList","deviceList":["3f1a","77b2"],"command":{"serviceId":"DeliverySchedule","method":"SET_DEVICE_LEVEL"}}""";
        const string expected = $$"""
            {"appId":"fake-app-id","taskId":"task-1","taskName":"raise-level","operator":"admin","taskFrom":"Northbound","taskType":"DeviceCmd",
            "status":"Pending","startTime":"20181124T070142Z","timeout":60000,"progress":0,"totalCnt":2,"successCnt":0,"failCnt":0,"timeoutCnt":0,
            "expiredCnt":0,"completeCnt":0,"successRate":0,"param":{{param}}
            """;
        string withTags = expected + ""","tags":[{"tagName":"site","tagValue":"A"}]}""";
        Reply reply = await live.Na.GetTaskAsync("task-1");
        Assert.Equal((200, "application/json"), (reply.Status, reply.ContentType));
        Assert.Equal(OneLine(expected + "}"), reply.Body);
        Assert.Equal(OneLine(withTags), (await live.Na.GetTaskAsync("task-1", "?select=tag")).Body);
        Assert.Equal(OneLine(withTags), (await live.Na.GetTaskAsync("task-1", "?select=tags")).Body);
        Assert.Equal(OneLine(expected + "}"), (await live.Na.GetTaskAsync("task-1", "?select=&unknown=1")).Body);
    }

    [Theory]
    [InlineData("task-2", "", "105005", 404)]
    [InlineData("TASK-1", "", "105005", 404)]
    [InlineData("", "", "100019", 400)]
    [InlineData("task-1", "?select=all", "100022", 400)]
    [InlineData("task-1", "?appId=nothing", "100203", 403)]
    [InlineData("task-1", "?appId=closed", "100217", 403)]
    [InlineData("task-1", "?appId=other", "105005", 404)]
    [InlineData("task-1", "?appId=fake-app-id", null, 200)]
    [InlineData("task-1", "?appId=", null, 200)]
    public async Task A_query_is_answered_by_its_own_table_of_errors(string taskId, string query, string? code, int status)
    {
        await using LivePlatform live = await Start();
        Reply reply = await live.Na.GetTaskAsync(taskId, query);
        Assert.Equal((code, status), (reply.ErrorCode, reply.Status));
        Assert.Equal((FakeCalls.QueryTask, code ?? string.Empty), (live.Platform.Requests[^1].Call, live.Platform.Requests[^1].ErrorCode.Value));
        if (code is not null)
        {
            reply.AssertIs(BatchTaskErrorCatalog.Find(BatchTaskOperation.QueryTask, new BatchTaskErrorCode(code), status)!);
        }
    }

    [Fact]
    public async Task An_appid_that_is_too_long_is_invalid()
    {
        await using LivePlatform live = await Start();
        Assert.Equal("100022", (await live.Na.GetTaskAsync("task-1", "?appId=" + new string('a', 65))).ErrorCode);
        Assert.Equal("100203", (await live.Na.GetTaskAsync("task-1", "?appId=" + new string('a', 64))).ErrorCode);
    }

    [Fact]
    public async Task The_task_of_another_application_is_found_by_its_appid()
    {
        await using LivePlatform live = await LivePlatform.StartAsync(options => options.AuthorizedAppIds = ["other"]);
        (await live.Na.PostAsync(Bodies.With("appId", "\"other\""))).AssertCreated();
        Assert.Equal("105005", (await live.Na.GetTaskAsync("task-1")).ErrorCode);
        Assert.Equal("other", (await live.Na.GetTaskAsync("task-1", "?appId=other")).Json().GetProperty("appId").GetString());
    }

    [Fact]
    public async Task Credentials_permission_and_the_calls_per_minute_hold_for_queries()
    {
        await using LivePlatform live = await LivePlatform.StartAsync(options =>
        {
            options.AccessTokensWithoutPermission = ["guest"];
            options.MaxCallsPerMinute = 4;
        });
        await live.CreateAsync();
        string authorization = live.Na.Authorization!;
        live.Na.Authorization = "Bearer nothing";
        Reply refused = await live.Na.GetTaskAsync("task-1");
        refused.AssertIs(BatchTaskErrorCatalog.Find(BatchTaskOperation.QueryTask, BatchTaskErrorCode.InvalidCredentials, 403)!);
        live.Na.Authorization = "Bearer guest";
        Assert.Equal((401, "100028"), await StatusAsync());
        live.Na.Authorization = authorization;
        Assert.Equal((200, null), await StatusAsync());
        Assert.Equal((403, "1010009"), await StatusAsync());
        live.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal((200, null), await StatusAsync());

        async Task<(int Status, string? ErrorCode)> StatusAsync()
        {
            Reply reply = await live.Na.GetTaskAsync("task-1");
            return (reply.Status, reply.ErrorCode);
        }
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(string.Empty);

    private static async Task<LivePlatform> Start()
    {
        LivePlatform live = await LivePlatform.StartAsync(
            options => (options.AuthorizedAppIds, options.UnauthorizedAppIds) = (["other"], ["closed"]));
        await live.CreateAsync();
        return live;
    }
}
