using System;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.FakePlatform.Tests.Behaviour;

/// <summary>The 14 rows of the document, one test a row; the README's table names the same ways.</summary>
public sealed class ErrorRowTests
{
    [Fact]
    public Task An_unknown_application_is_100203_under_200() =>
        Answers(Row(200, "100203"), Bodies.With("appId", "\"unknown\""));

    [Fact]
    public Task Resource_not_exist_101001_comes_by_order() => AnswersByOrder(Row(200, "101001"));

    [Fact]
    public Task With_as_many_unfinished_tasks_as_allowed_the_next_is_105001() =>
        Answers(Row(200, "105001"), Bodies.Of("next"), new FakePlatformOptions { MaxUnfinishedTasks = 0 });

    [Fact]
    public async Task A_name_that_exists_is_105002()
    {
        await using FakeIoTPlatform platform = await Start();
        using var na = new NorthboundApplication(platform);
        (await na.PostAsync(Bodies.Of("one"))).AssertCreated();
        (await na.PostAsync(Bodies.Of("one"))).AssertIs(Row(200, "105002"));
        platform.CompleteAllTasks();
        (await na.PostAsync(Bodies.Of("one"))).AssertIs(Row(200, "105002"));
        (await na.PostAsync(Bodies.Of("ONE"))).AssertCreated();
    }

    [Fact]
    public async Task A_tag_in_use_is_105201()
    {
        var options = new FakePlatformOptions { UsedTags = [new BatchTaskTag("site", "north")] };
        await Answers(Row(400, "105201"), Tagged("site", "north"), options);
        await Creates(Tagged("site", "south"), options);
    }

    [Fact]
    public Task An_invalid_body_is_50400() => Answers(Row(400, "50400"), Bodies.With("timeout", "9"));

    [Fact]
    public async Task A_user_without_permission_is_100028()
    {
        await using FakeIoTPlatform platform = await Start(new() { AccessTokensWithoutPermission = ["guest"] });
        using var na = new NorthboundApplication(platform) { Authorization = "Bearer guest" };
        (await na.PostAsync(Bodies.Of("a"))).AssertIs(Row(401, "100028"));
    }

    [Fact]
    public Task An_unknown_application_under_403_comes_by_order() => AnswersByOrder(Row(403, "100203"));

    [Fact]
    public async Task An_unauthorized_application_is_100217()
    {
        var options = new FakePlatformOptions { UnauthorizedAppIds = ["other"] };
        await Answers(Row(403, "100217"), Bodies.With("appId", "\"other\""), options);
        await Creates(Bodies.With("appId", null), options);
        await Creates(Bodies.With("appId", "null"), options);
    }

    [Fact]
    public async Task More_calls_than_allowed_are_1010009()
    {
        await using FakeIoTPlatform platform = await Start(new() { MaxCallsPerMinute = 1 });
        using var na = new NorthboundApplication(platform);
        (await na.PostAsync(Bodies.Of("a"))).AssertCreated();
        (await na.PostAsync(Bodies.Of("b"))).AssertIs(Row(403, "1010009"));
    }

    [Theory]
    [InlineData(null, "Bearer fake-access-token")]
    [InlineData("other", "Bearer fake-access-token")]
    [InlineData("fake-app-key", null)]
    [InlineData("fake-app-key", "Bearer other")]
    [InlineData("fake-app-key", "Bearer ")]
    [InlineData("fake-app-key", "Basic fake-access-token")]
    [InlineData("fake-app-key", "fake-access-token")]
    [InlineData("FAKE-APP-KEY", "Bearer fake-access-token")]
    public async Task A_wrong_app_key_or_token_is_1010005(string? appKey, string? authorization)
    {
        await using FakeIoTPlatform platform = await Start();
        using var na = new NorthboundApplication(platform) { AppKey = appKey, Authorization = authorization };
        (await na.PostAsync(Bodies.Of("a"))).AssertIs(Row(403, "1010005"));
        Assert.Empty(platform.Tasks);
    }

    [Fact]
    public async Task A_tag_that_does_not_exist_is_105202()
    {
        var options = new FakePlatformOptions { KnownTagNames = ["site"] };
        await Answers(Row(404, "105202"), Tagged("floor", "1"), options);
        await Creates(Tagged("site", "1"), options);
    }

    [Fact]
    public Task An_unknown_application_under_500_comes_by_order() => AnswersByOrder(Row(500, "100203"));

    [Fact]
    public Task An_internal_error_50252_comes_by_order() => AnswersByOrder(Row(500, "50252"));

    [Fact]
    public async Task Every_row_of_the_document_can_be_requested()
    {
        Assert.Equal(14, BatchTaskErrorCatalog.Of(BatchTaskOperation.CreateTask).Count);
        foreach (BatchTaskErrorInfo row in BatchTaskErrorCatalog.Of(BatchTaskOperation.CreateTask))
        {
            await AnswersByOrder(row);
        }
    }

    [Theory]
    [InlineData("http://na.example:8080/results/1", null)]
    [InlineData("http://NA.example:8080/", null)]
    [InlineData("https://na.example:8080/", null)]
    [InlineData("http://na.example/results", "100234")]
    [InlineData("http://na.example:8081/results", "100234")]
    [InlineData("http://other.example:8080/results", "100234")]
    public async Task A_callback_url_has_the_host_and_the_port_of_the_subscriptions(string url, string? code)
    {
        await using FakeIoTPlatform platform = await FakeIoTPlatform.StartAsync(
            new FakePlatformOptions { SubscriptionUrl = new Uri("http://na.example:8080/subscription") }, TestContext.Current.CancellationToken);
        using var na = new NorthboundApplication(platform);
        Reply reply = await na.PostAsync(Bodies.With("param.callbackUrl", $"\"{url}\""));
        Assert.Equal(code, reply.ErrorCode);
        if (code is not null)
        {
            reply.AssertIs(BatchTaskErrorCatalog.Find(BatchTaskOperation.DeliverCommand, BatchTaskErrorCode.CallbackAddressConflict, 403)!);
        }

        (await na.PostAsync(Bodies.Of("without a callback"))).AssertCreated();
    }

    private static BatchTaskErrorInfo Row(int status, string code) =>
        BatchTaskErrorCatalog.Of(BatchTaskOperation.CreateTask).Single(row => row.HttpStatus == status && row.ErrorCode.Value == code);

    private static string Tagged(string name, string value) =>
        Bodies.With(body => body["tags"] = new JsonArray(new JsonObject { ["tagName"] = name, ["tagValue"] = value }));

    private static Task<FakeIoTPlatform> Start(FakePlatformOptions? options = null) =>
        FakeIoTPlatform.StartAsync(options, TestContext.Current.CancellationToken);

    private static async Task Answers(BatchTaskErrorInfo row, string body, FakePlatformOptions? options = null)
    {
        await using FakeIoTPlatform platform = await Start(options);
        using var na = new NorthboundApplication(platform);
        (await na.PostAsync(body)).AssertIs(row);
        RecordedRequest recorded = Assert.Single(platform.Requests);
        Assert.Same(row, recorded.Error);
        Assert.False(string.IsNullOrEmpty(recorded.Reason));
        Assert.Empty(platform.Tasks);
    }

    private static async Task AnswersByOrder(BatchTaskErrorInfo row)
    {
        await using FakeIoTPlatform platform = await Start();
        using var na = new NorthboundApplication(platform);
        platform.RejectNext(row);
        (await na.PostAsync(Bodies.Of("a"))).AssertIs(row);
        Assert.Empty(platform.Tasks);
        (await na.PostAsync(Bodies.Of("a"))).AssertCreated();
    }

    private static async Task Creates(string body, FakePlatformOptions options)
    {
        await using FakeIoTPlatform platform = await Start(options);
        using var na = new NorthboundApplication(platform);
        (await na.PostAsync(body)).AssertCreated();
    }
}
