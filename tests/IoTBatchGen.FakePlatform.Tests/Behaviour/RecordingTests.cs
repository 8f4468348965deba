using System.Collections.Concurrent;
using System.Linq;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.FakePlatform.Tests.Behaviour;

public sealed class RecordingTests
{
    [Fact]
    public async Task A_created_task_is_recorded_with_headers_body_and_answer()
    {
        await using FakeIoTPlatform platform = await FakeIoTPlatform.StartAsync(null, TestContext.Current.CancellationToken);
        using var na = new NorthboundApplication(platform);
        string body = " " + Bodies.Of("Zähler 水表");
        Reply reply = await na.PostAsync(body);
        RecordedRequest recorded = Assert.Single(platform.Requests);
        Assert.Equal(("POST", NorthboundApplication.TasksPath), (recorded.Method, recorded.Path));
        Assert.Equal(body, recorded.Body);
        Assert.Equal(platform.AppKey, recorded.Headers["App_Key"]);
        Assert.Equal("Bearer " + platform.AccessToken, recorded.Headers["authorization"]);
        Assert.Equal((200, reply.TaskId), (recorded.Status, recorded.TaskId));
        Assert.Null(recorded.Error);
        Assert.Equal(string.Empty, recorded.ErrorCode.Value);
        Assert.Null(recorded.Reason);
        Assert.Empty(recorded.Issues);
        Assert.Equal($"POST {NorthboundApplication.TasksPath} -> 200 (created {reply.TaskId})", recorded.ToString());
    }

    [Fact]
    public async Task The_text_of_a_record_holds_no_secret()
    {
        await using FakeIoTPlatform platform = await FakeIoTPlatform.StartAsync(null, TestContext.Current.CancellationToken);
        using var na = new NorthboundApplication(platform) { AppKey = "secret-key" };
        await na.SendAsync(HttpMethod.Post, NorthboundApplication.TasksPath + "?token=secret-query", "secret-body"u8.ToArray());
        na.AppKey = platform.AppKey;
        na.Authorization = "Bearer secret-token";
        await na.PostAsync("secret-body");
        na.Authorization = "Bearer " + platform.AccessToken;
        await na.PostAsync(Bodies.With("param.callbackUrl", "\"secret-url\""));
        Assert.Equal(["1010005", "1010005", "50400"], platform.Requests.Select(request => request.ErrorCode.Value));
        Assert.All(platform.Requests, request => Assert.DoesNotContain("secret", request.ToString()));
    }

    [Fact]
    public async Task Other_paths_and_methods_are_recorded_and_count_for_nothing()
    {
        await using FakeIoTPlatform platform = await FakeIoTPlatform.StartAsync(
            new FakePlatformOptions { MaxCallsPerMinute = 1 }, TestContext.Current.CancellationToken);
        using var na = new NorthboundApplication(platform);
        await na.SendAsync(HttpMethod.Post, "/elsewhere", []);
        await na.SendAsync(HttpMethod.Put, NorthboundApplication.TasksPath, []);
        (await na.PostAsync(Bodies.Of("a"))).AssertCreated();
        Assert.Equal([404, 405, 200], platform.Requests.Select(request => request.Status));
    }

    [Fact]
    public async Task The_callback_gets_each_request_before_its_answer_is_sent()
    {
        var seen = new ConcurrentQueue<RecordedRequest>();
        await using FakeIoTPlatform platform = await FakeIoTPlatform.StartAsync(
            new FakePlatformOptions { OnRequest = seen.Enqueue }, TestContext.Current.CancellationToken);
        using var na = new NorthboundApplication(platform);
        await na.PostAsync("[]");
        Assert.Same(Assert.Single(platform.Requests), Assert.Single(seen));
    }

    [Fact]
    public async Task The_last_requests_are_kept_up_to_a_limit()
    {
        await using FakeIoTPlatform platform = await FakeIoTPlatform.StartAsync(
            new FakePlatformOptions { MaxRecordedRequests = 2 }, TestContext.Current.CancellationToken);
        using var na = new NorthboundApplication(platform);
        for (int call = 0; call < 3; call++)
        {
            await na.GetTaskAsync("task-" + call);
        }

        Assert.Equal([NorthboundApplication.TasksPath + "/task-1", NorthboundApplication.TasksPath + "/task-2"], platform.Requests.Select(request => request.Path));
    }

    [Fact]
    public async Task A_query_is_recorded_with_its_parameters()
    {
        await using FakeIoTPlatform platform = await FakeIoTPlatform.StartAsync(null, TestContext.Current.CancellationToken);
        using var na = new NorthboundApplication(platform);
        await na.GetSubtasksAsync("taskId=a%20b&pageNo=0&pageNo=1");
        RecordedRequest request = Assert.Single(platform.Requests);
        Assert.Equal((FakeCalls.QuerySubtasks, NorthboundApplication.SubtasksPath), (request.Call, request.Path));
        Assert.Equal(("a b", "0,1"), (request.Query["taskId"], request.Query["pageNo"]));
    }

    [Fact]
    public async Task A_list_that_was_asked_for_does_not_grow()
    {
        await using FakeIoTPlatform platform = await FakeIoTPlatform.StartAsync(null, TestContext.Current.CancellationToken);
        using var na = new NorthboundApplication(platform);
        (var requests, var tasks) = (platform.Requests, platform.Tasks);
        (await na.PostAsync(Encoding.UTF8.GetBytes(Bodies.Of("a")))).AssertCreated();
        Assert.Empty(requests);
        Assert.Empty(tasks);
    }
}
