using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.Tests.Client;

/// <summary>What handlers in front of the guard see, and what of their work reaches the platform.</summary>
public class GuardedHandlerTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task They_see_a_body_of_a_type_and_a_length_and_read_it_in_either_way()
    {
        var platform = new StubPlatform(StubPlatform.Creates());
        byte[] read = [];
        HttpContent? content = null;
        await Acting.Client(platform, async (request, send) =>
        {
            content = request.Content!;
            using var copy = new MemoryStream();
            content.CopyTo(copy, null, Token);
            read = copy.ToArray();
            Assert.Equal("application/json", content.Headers.ContentType!.ToString());
            Assert.Equal(read.Length, content.Headers.ContentLength);
            Assert.Equal(read, await content.ReadAsByteArrayAsync(Token));
            return await send(request);
        }).CreateAsync(Samples.Task(), Token);
        Assert.Equal(Assert.Single(platform.Bodies), System.Text.Encoding.UTF8.GetString(read));
    }

    [Fact]
    public async Task They_cannot_read_it_after_the_call()
    {
        HttpContent? content = null;
        await Assert.ThrowsAsync<BatchTaskNotSentException>(() => Acting.Client(new StubPlatform(StubPlatform.Creates()), (request, send) =>
        {
            // Out of the request, which would dispose it.
            content = request.Content;
            request.Content = null;
            return send(request);
        }).CreateAsync(Samples.Task(), Token));
        using var copy = new MemoryStream();
        var late = Assert.Throws<InvalidOperationException>(() => content!.CopyTo(copy, null, Token));
        Assert.Equal("A handler of the HttpClient read the body of a batch task after its call had ended.", late.Message);
        await Assert.ThrowsAsync<InvalidOperationException>(() => content!.CopyToAsync(copy, Token));
        Assert.Empty(copy.ToArray());
    }

    [Fact]
    public async Task Their_headers_options_and_version_go_on_but_not_their_credentials()
    {
        var key = new HttpRequestOptionsKey<string>("note");
        string? option = null;
        (Version, HttpVersionPolicy) version = default;
        var platform = new StubPlatform((request, cancellationToken) =>
        {
            request.Options.TryGetValue(key, out option);
            version = (request.Version, request.VersionPolicy);
            return StubPlatform.Creates()(request, cancellationToken);
        });
        await Acting.Client(platform, (request, send) =>
        {
            request.Options.Set(key, "kept");
            request.Version = HttpVersion.Version20;
            request.VersionPolicy = HttpVersionPolicy.RequestVersionExact;
            request.Headers.Add("app_key", "theirs");
            request.Headers.Authorization = new AuthenticationHeaderValue("Basic", "theirs");
            request.Content!.Headers.ContentLanguage.Add("zh");
            return send(request);
        }).CreateAsync(Samples.Task(), Token);
        SentRequest sent = Assert.Single(platform.Sent);
        Assert.Equal(StubPlatform.AppKey, sent.Headers["app_key"]);
        Assert.Equal("Bearer " + StubPlatform.Token, sent.Headers["Authorization"]);
        Assert.Equal("zh", sent.Headers["Content-Language"]);
        Assert.Equal("kept", option);
        Assert.Equal((HttpVersion.Version20, HttpVersionPolicy.RequestVersionExact), version);
    }

    [Fact]
    public async Task A_wrong_length_of_theirs_does_not_go_on()
    {
        var platform = new StubPlatform(StubPlatform.Creates());
        await Acting.Client(platform, async (request, send) =>
        {
            request.Content = new ByteArrayContent(await request.Content!.ReadAsByteArrayAsync(Token));
            request.Content.Headers.ContentLength = 1;
            return await send(request);
        }).CreateAsync(Samples.Task(), Token);
        SentRequest sent = Assert.Single(platform.Sent);
        Assert.Equal(System.Text.Encoding.UTF8.GetByteCount(sent.Body), int.Parse(sent.Headers["Content-Length"], CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task They_see_the_answers_headers_but_those_that_repeat_a_secret()
    {
        HttpResponseMessage? seen = null;
        HttpRequestMessage? asked = null;
        await Acting.Client(new StubPlatform(Answer), async (request, send) =>
        {
            asked = request;
            return seen = await send(request);
        }).CreateAsync(Samples.Task(), Token);
        Assert.Equal(["X-Trace"], seen!.Headers.Select(header => header.Key));
        Assert.Equal("text/json", seen.Content.Headers.ContentType!.MediaType);
        Assert.DoesNotContain("Content-Location", seen.Content.Headers.Select(header => header.Key));
        Assert.Equal(HttpVersion.Version20, seen.Version);
        Assert.Same(asked, seen.RequestMessage);
    }

    [Fact]
    public async Task Of_the_answer_to_a_query_they_see_status_and_version()
    {
        HttpResponseMessage? seen = null;
        HttpRequestMessage? asked = null;
        await Acting.Client(new StubPlatform(Answer), async (request, send) =>
        {
            asked = request;
            Assert.Null(request.Content);
            seen = await send(request);
            Assert.Empty(await seen.Content.ReadAsByteArrayAsync(Token));
            return seen;
        }).GetAsync("42", Token);
        Assert.Equal((HttpStatusCode.OK, HttpVersion.Version20), (seen!.StatusCode, seen.Version));
        Assert.Same(asked, seen.RequestMessage);
    }

    [Fact]
    public async Task Of_a_login_they_see_an_empty_body()
    {
        byte[]? seen = null;
        var platform = new StubPlatform(200, LoginDesk.Issue(1));
        using var http = new HttpClient(
            new Acting(
                async (request, send) =>
                {
                    seen = await request.Content!.ReadAsByteArrayAsync(Token);
                    return await send(request);
                },
                new BatchTaskSendGuard(platform)),
            disposeHandler: false);
        var source = new LoginTokenSource(http, new LoginTokenSourceOptions
        {
            ServerUrl = new Uri("https://platform.example:8743"),
            AppId = "app",
            Secret = "s",
            HasSendGuard = true,
        });
        Assert.Equal("token1", await source.GetAsync(Token));
        Assert.Empty(seen!);
        Assert.Equal("appId=app&secret=s", Assert.Single(platform.Bodies));
    }

    [Fact]
    public async Task A_query_that_comes_after_its_call_does_not_leave()
    {
        Func<Task<HttpResponseMessage>>? late = null;
        var platform = new StubPlatform(Answer);
        await Acting.Client(platform, (request, send) =>
        {
            late = () => send(request);
            return send(request);
        }).GetAsync("42", Token);
        await Assert.ThrowsAsync<InvalidOperationException>(() => late!());
        Assert.Single(platform.Sent);
    }

    [Theory]
    [InlineData(true, "connection reset", "connection reset")]
    [InlineData(true, "cannot send " + StubPlatform.Token, "HttpRequestException: cannot send ***")]
    [InlineData(false, "connection reset", "connection reset")]
    [InlineData(false, "cannot send " + StubPlatform.Token, "HttpRequestException: cannot send ***")]
    public async Task A_failure_reaches_them_without_secrets_and_where_it_has_none_as_it_is(bool isQuery, string said, string told)
    {
        var platform = new StubPlatform((_, _) => throw new HttpRequestException(said));
        Exception? seen = null;
        string? trace = null;
        BatchTaskClient client = Acting.Client(platform, async (request, send) =>
        {
            seen = await Record.ExceptionAsync(() => send(request));
            trace = seen!.StackTrace;
            throw seen;
        });
        var failure = await Assert.ThrowsAnyAsync<BatchTaskException>(() => isQuery ? client.GetAsync("42", Token) : client.CreateAsync(Samples.Task(), Token));
        Assert.Equal(told, Assert.IsType<HttpRequestException>(seen).Message);
        Assert.Equal(said == told, trace!.Contains(nameof(StubPlatform), StringComparison.Ordinal));
        Assert.Contains(told, failure.Message, StringComparison.Ordinal);
    }

    private static Task<HttpResponseMessage> Answer(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var answer = new HttpResponseMessage(HttpStatusCode.OK)
        {
            Version = HttpVersion.Version20,
            Content = new StringContent("""{"taskID":"42","status":"Running"}"""),
        };
        answer.Headers.Add("X-Trace", "7");
        answer.Headers.Add("X-Echo", "Bearer " + StubPlatform.Token);
        answer.Content.Headers.ContentType = new MediaTypeHeaderValue("text/json");
        answer.Content.Headers.TryAddWithoutValidation("Content-Location", "/" + StubPlatform.AppKey);
        return Task.FromResult(answer);
    }
}
