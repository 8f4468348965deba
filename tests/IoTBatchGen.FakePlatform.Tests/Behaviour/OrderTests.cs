using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.FakePlatform.Tests.Behaviour;

/// <summary>A call that is wrong in every way is told of the outermost fault first; each repair uncovers the next.</summary>
public sealed class OrderTests
{
    [Fact]
    public async Task A_call_meets_the_checks_in_the_documented_order()
    {
        var options = new FakePlatformOptions
        {
            MaxCallsPerMinute = 10,
            MaxUnfinishedTasks = 1,
            AccessTokensWithoutPermission = ["guest"],
            KnownTagNames = ["site"],
            UsedTags = [new BatchTaskTag("site", "used")],
        };
        await using FakeIoTPlatform platform = await FakeIoTPlatform.StartAsync(options, TestContext.Current.CancellationToken);
        using var na = new NorthboundApplication(platform) { AppKey = "wrong", Authorization = "Bearer guest" };
        async Task Next(string code, string body) => Assert.Equal(code, (await na.PostAsync(body)).ErrorCode);

        platform.RejectNext(BatchTaskErrorCatalog.All.First(row => row.ErrorCode.Value == "50252"));
        await Next("50252", "{");
        await Next("1010005", "{");
        na.AppKey = platform.AppKey;
        await Next("100028", "{");
        na.Authorization = "Bearer " + platform.AccessToken;
        await Next("50400", "{");
        await Next("100203", Body("unknown", "floor", "first"));
        await Next("105202", Body(platform.AppId, "floor", "first"));
        await Next("105201", Body(platform.AppId, "site", "first"));
        (await na.PostAsync(Bodies.Of("first"))).AssertCreated();
        await Next("105002", Bodies.Of("first"));
        await Next("105001", Bodies.Of("second"));
        await Next("105001", Bodies.Of("third"));
        na.AppKey = "wrong";
        await Next("1010009", "{");
    }

    private static string Body(string appId, string tagName, string taskName) => Bodies.With(body =>
    {
        body["appId"] = appId;
        body["taskName"] = taskName;
        body["tags"] = new JsonArray(
            new JsonObject { ["tagName"] = tagName, ["tagValue"] = "used" });
    });
}
