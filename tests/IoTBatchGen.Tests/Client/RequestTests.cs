using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.Tests.Client;

public sealed class RequestTests : IDisposable
{
    private readonly StubPlatform _platform = new(200, """{"taskID":"42"}""");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _platform.Dispose();

    [Fact]
    public async Task A_task_is_posted_once_to_the_operations_path()
    {
        await _platform.Client().CreateAsync(Samples.Task(), Token);
        Assert.Equal("POST https://platform.example:8743/iocm/app/batchtask/v1.1.0/tasks", Assert.Single(_platform.Sent).Line);
    }

    [Theory]
    [InlineData("https://platform.example/")]
    [InlineData("https://platform.example")]
    [InlineData("http://localhost:5000")]
    [InlineData("http://127.0.0.1:5000/")]
    [InlineData("http://[::1]:5000")]
    [InlineData("https://gateway.example/iot")]
    [InlineData("https://gateway.example/iot/")]
    public async Task The_server_url_may_end_in_a_slash_or_carry_a_path(string url)
    {
        await _platform.Client(options => options.ServerUrl = new Uri(url)).CreateAsync(Samples.Task(), Token);
        Assert.Equal("POST " + url.TrimEnd('/') + "/iocm/app/batchtask/v1.1.0/tasks", Assert.Single(_platform.Sent).Line);
    }

    [Fact]
    public async Task The_headers_are_those_of_the_document()
    {
        await _platform.Client().CreateAsync(Samples.Task(), Token);
        IReadOnlyDictionary<string, string> headers = Assert.Single(_platform.Sent).Headers;
        Assert.Equal(StubPlatform.AppKey, headers["app_key"]);
        Assert.Equal("Bearer " + StubPlatform.Token, headers["Authorization"]);
        Assert.Equal("application/json", headers["Content-Type"]);
        Assert.Equal(["app_key", "Authorization", "Content-Length", "Content-Type"], headers.Keys.Order(StringComparer.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task The_body_is_what_ToJson_shows()
    {
        BatchTask task = Samples.Command().ToDevices("水表", "b").AsTask("raise-level", 1000).WithTag("site", "north");
        await _platform.Client(options => options.AppId = "app").CreateAsync(task, Token);
        SentRequest sent = Assert.Single(_platform.Sent);
        Assert.Equal(task.ToJson("app"), sent.Body);
        Assert.Equal(Encoding.UTF8.GetByteCount(sent.Body), int.Parse(sent.Headers["Content-Length"], CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task The_tasks_own_appId_goes_before_the_options_one()
    {
        BatchTaskClient client = _platform.Client(options => options.AppId = "options");
        await client.CreateAsync(Samples.Task().WithAppId("own"), Token);
        await client.CreateAsync(Samples.Task(), Token);
        await _platform.Client().CreateAsync(Samples.Task(), Token);
        Assert.StartsWith("""{"appId":"own",""", _platform.Sent[0].Body, StringComparison.Ordinal);
        Assert.StartsWith("""{"appId":"options",""", _platform.Sent[1].Body, StringComparison.Ordinal);
        Assert.DoesNotContain("appId", _platform.Sent[2].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_token_is_asked_for_once_a_call()
    {
        int asked = 0;
        BatchTaskClient client = _platform.Client(options => options.AccessTokenProvider = _ => new ValueTask<string>("token" + ++asked));
        await client.CreateAsync(Samples.Task(), Token);
        await client.CreateAsync(Samples.Task(), Token);
        Assert.Equal(["Bearer token1", "Bearer token2"], _platform.Sent.Select(sent => sent.Headers["Authorization"]));
    }

    [Fact]
    public async Task A_task_that_changes_while_the_token_is_fetched_goes_out_as_it_was_judged()
    {
        BatchTask task = Samples.Task();
        BatchTaskClient client = _platform.Client(options => options.AccessTokenProvider = _ =>
        {
            task.Timeout = -1;
            return new ValueTask<string>("token");
        });
        await client.CreateAsync(task, Token);
        Assert.Contains("\"timeout\":1000", Assert.Single(_platform.Sent).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Options_that_change_later_change_nothing()
    {
        BatchTaskClientOptions? mine = null;
        BatchTaskClient client = _platform.Client(options => mine = options);
        mine!.AppKey = "other";
        mine.AppId = "other";
        mine.ServerUrl = new Uri("https://other.example");
        mine.AccessTokenProvider = null;
        await client.CreateAsync(Samples.Task(), Token);
        SentRequest sent = Assert.Single(_platform.Sent);
        Assert.StartsWith("POST https://platform.example", sent.Line, StringComparison.Ordinal);
        Assert.Equal(StubPlatform.AppKey, sent.Headers["app_key"]);
        Assert.DoesNotContain("appId", sent.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_null_task_is_refused() =>
        await Assert.ThrowsAsync<ArgumentNullException>(() => _platform.Client().CreateAsync(null!, Token));
}
