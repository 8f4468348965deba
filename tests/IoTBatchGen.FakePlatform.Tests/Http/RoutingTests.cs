using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.FakePlatform.Tests.Http;

public sealed class RoutingTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/iocm/app/batchtask/v1.1.0/tasks/task-1/")]
    [InlineData("/iocm/app/batchtask/v1.1.0/taskDetails/task-1")]
    [InlineData("/iocm/app/batchtask/v1.1.0/taskdetails")]
    [InlineData("/iocm/app/batchtask/v1.1.0/Tasks")]
    [InlineData("/iocm/app/batchtask/v1.2.0/tasks")]
    [InlineData("/iocm/app/sec/v1.1.0/logout")]
    [InlineData("/iocm/app/sec/v1.1.0/refreshtoken")]
    public async Task Another_path_is_404(string path)
    {
        Reply reply = await SendAsync(HttpMethod.Post, path);
        Assert.Equal((404, string.Empty), (reply.Status, reply.Body));
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("HEAD")]
    [InlineData("OPTIONS")]
    public async Task Another_method_is_405_and_told_of_post(string method)
    {
        Reply reply = await SendAsync(new HttpMethod(method), NorthboundApplication.TasksPath);
        Assert.Equal((405, "POST", string.Empty), (reply.Status, reply.Allow, reply.Body));
    }

    [Theory]
    [InlineData("/iocm/app/batchtask/v1.1.0/tasks/task-1")]
    [InlineData("/iocm/app/batchtask/v1.1.0/taskDetails")]
    [InlineData("/iocm/app/cmd/v1.4.0/deviceCommands")]
    public async Task A_query_is_told_of_get(string path)
    {
        Reply reply = await SendAsync(HttpMethod.Post, path);
        Assert.Equal((405, "GET", string.Empty), (reply.Status, reply.Allow, reply.Body));
    }

    [Fact]
    public async Task A_query_changes_nothing() =>
        (await SendAsync(HttpMethod.Post, NorthboundApplication.TasksPath + "?appId=x")).AssertCreated();

    private static async Task<Reply> SendAsync(HttpMethod method, string path)
    {
        await using FakeIoTPlatform platform = await FakeIoTPlatform.StartAsync(null, TestContext.Current.CancellationToken);
        using var na = new NorthboundApplication(platform);
        return await na.SendAsync(method, path, Encoding.UTF8.GetBytes(Bodies.Of("a")));
    }
}
