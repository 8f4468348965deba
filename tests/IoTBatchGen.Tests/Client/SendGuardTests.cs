using System;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.Tests.Client;

/// <summary>The guard: handlers in front of it read and repeat, one body goes out, and the client learns what was answered.</summary>
public class SendGuardTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_handler_that_repeats_gets_the_first_answer_again()
    {
        var platform = new StubPlatform(StubPlatform.Answers(502, "<html>"), StubPlatform.Creates());
        var unknown = await Assert.ThrowsAsync<BatchTaskOutcomeUnknownException>(() => CreateAsync(platform, async (request, send) =>
        {
            _ = await request.Content!.ReadAsStringAsync(Token);
            using HttpResponseMessage first = await send(request);
            HttpResponseMessage second = await send(request);
            Assert.Equal("<html>", await second.Content.ReadAsStringAsync(Token));
            return second;
        }));
        Assert.Equal(502, unknown.HttpStatus);
        Assert.Single(platform.Bodies);
    }

    [Fact]
    public async Task What_never_left_may_be_repeated_by_a_handler()
    {
        var platform = new StubPlatform(StubPlatform.RefusesConnection, StubPlatform.Creates());
        BatchTaskCreated created = await CreateAsync(platform, async (request, send) =>
        {
            await request.Content!.LoadIntoBufferAsync(Token);
            await Assert.ThrowsAsync<HttpRequestException>(() => send(request));
            return await send(request);
        });
        Assert.Equal("42", created.TaskId);
        Assert.Single(platform.Bodies);
    }

    [Fact]
    public async Task A_reading_handler_leaves_a_refused_connection_what_it_is()
    {
        var failure = await Assert.ThrowsAsync<BatchTaskNotSentException>(() => CreateAsync(
            new StubPlatform(StubPlatform.RefusesConnection),
            async (request, send) =>
            {
                _ = await request.Content!.ReadAsByteArrayAsync(Token);
                return await send(request);
            }));
        Assert.IsType<HttpRequestException>(failure.InnerException);
        Assert.StartsWith("The batch task was not sent: Connection refused", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_handler_that_fails_after_the_answer_does_not_hide_the_task()
    {
        BatchTaskCreated created = await CreateAsync(new StubPlatform(StubPlatform.Creates()), async (request, send) =>
        {
            using HttpResponseMessage response = await send(request);
            throw new NotSupportedException("log");
        });
        Assert.Equal("42", created.TaskId);
    }

    [Fact]
    public async Task A_handler_that_replaces_the_answer_does_not_hide_the_task()
    {
        BatchTaskCreated created = await CreateAsync(new StubPlatform(StubPlatform.Creates()), async (request, send) =>
        {
            using HttpResponseMessage response = await send(request);
            return new HttpResponseMessage(System.Net.HttpStatusCode.NotFound);
        });
        Assert.Equal("42", created.TaskId);
    }

    [Fact]
    public async Task Handlers_see_neither_app_key_nor_token_and_the_platform_sees_no_id()
    {
        string seen = string.Empty;
        var platform = new StubPlatform(200, """{"taskID":"42"}""");
        await CreateAsync(platform, async (request, send) =>
        {
            request.Headers.Add("X-Own", "kept");
            HttpResponseMessage response = await send(request);
            seen = $"{request} {response} {response.RequestMessage}";
            return response;
        });
        Assert.DoesNotContain(StubPlatform.AppKey, seen, StringComparison.Ordinal);
        Assert.DoesNotContain(StubPlatform.Token, seen, StringComparison.Ordinal);
        SentRequest sent = Assert.Single(platform.Sent);
        Assert.Equal(
            ["Authorization", "Content-Length", "Content-Type", "X-Own", "app_key"], sent.Headers.Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("body")]
    [InlineData("method")]
    [InlineData("headers")]
    [InlineData("address")]
    public async Task A_copy_that_is_not_the_request_does_not_leave(string changed)
    {
        var platform = new StubPlatform(StubPlatform.Creates());
        await Assert.ThrowsAsync<BatchTaskNotSentException>(() => CreateAsync(platform, async (request, send) =>
        {
            string body = await request.Content!.ReadAsStringAsync(Token);
            var copy = new HttpRequestMessage(changed == "method" ? HttpMethod.Put : HttpMethod.Post, request.RequestUri)
            {
                Content = new StringContent(changed == "body" ? body + " " : body),
            };
            if (changed is "headers" or "address")
            {
                copy.RequestUri = changed == "address" ? new Uri("https://elsewhere.example/") : copy.RequestUri;
            }
            else
            {
                request.Headers.ToList().ForEach(header => copy.Headers.TryAddWithoutValidation(header.Key, header.Value));
            }

            return await send(copy);
        }));
        Assert.Empty(platform.Bodies);
    }

    [Fact]
    public async Task What_comes_after_the_call_does_not_leave()
    {
        Func<Task<HttpResponseMessage>>? late = null;
        var platform = new StubPlatform(StubPlatform.Creates());
        await Assert.ThrowsAsync<BatchTaskNotSentException>(() => CreateAsync(platform, (request, send) =>
        {
            late = () => send(request);
            throw new HttpRequestException("no proxy");
        }));
        await Assert.ThrowsAsync<InvalidOperationException>(() => late!());
        Assert.Empty(platform.Bodies);
    }

    [Fact]
    public async Task An_answer_that_a_handler_made_up_is_none()
    {
        var failure = await Assert.ThrowsAsync<BatchTaskNotSentException>(() => CreateAsync(
            new StubPlatform(StubPlatform.Creates()),
            (_, _) => Task.FromResult(new HttpResponseMessage { Content = new StringContent("""{"taskID":"7"}""") })));
        Assert.Contains("answered instead of the platform", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_requests_pass()
    {
        var platform = new StubPlatform(200, "pong");
        using var http = new HttpClient(new BatchTaskSendGuard(platform), disposeHandler: false);
        using HttpResponseMessage answer = await http.PostAsync("https://platform.example/ping", new StringContent("ping"), Token);
        Assert.Equal("pong", await answer.Content.ReadAsStringAsync(Token));
        await Assert.ThrowsAsync<InvalidOperationException>(
            () => http.PostAsync("https://platform.example/iocm/app/batchtask/v1.1.0/tasks", new StringContent("{}"), Token));
        Assert.Single(platform.Sent);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Without_a_guard_a_handler_cannot_read_a_body_and_is_told_what_helps(bool copies)
    {
        var platform = new StubPlatform(StubPlatform.Creates());
        using var http = new HttpClient(
            new Acting(
                async (request, send) =>
                {
                    await (copies ? request.Content!.CopyToAsync(new System.IO.MemoryStream(), Token) : request.Content!.LoadIntoBufferAsync(Token));
                    return await send(request);
                },
                platform),
            disposeHandler: false);
        var failure = await Assert.ThrowsAsync<BatchTaskNotSentException>(
            () => new BatchTaskClient(http, StubPlatform.Options()).CreateAsync(Samples.Task(), Token));
        Assert.Contains(nameof(BatchTaskSendGuard), failure.Message, StringComparison.Ordinal);
        Assert.Empty(platform.Bodies);
    }

    [Fact]
    public async Task A_handler_that_sends_synchronously_does_not_go_past_it()
    {
        var platform = new StubPlatform(StubPlatform.Answers(502, "<html>"), StubPlatform.Creates());
        using var http = new HttpClient(new Blocking(new BatchTaskSendGuard(platform)), disposeHandler: false);
        BatchTaskClientOptions options = StubPlatform.Options();
        options.HasSendGuard = true;
        await Assert.ThrowsAsync<BatchTaskOutcomeUnknownException>(() => new BatchTaskClient(http, options).CreateAsync(Samples.Task(), Token));
        Assert.Single(platform.Bodies);
    }

    private static async Task<BatchTaskCreated> CreateAsync(
        HttpMessageHandler platform, Func<HttpRequestMessage, Func<HttpRequestMessage, Task<HttpResponseMessage>>, Task<HttpResponseMessage>> handler)
    {
        using var http = new HttpClient(new Acting(handler, new BatchTaskSendGuard(platform)), disposeHandler: false);
        BatchTaskClientOptions options = StubPlatform.Options();
        options.HasSendGuard = true;
        options.MaxRetries = 0;
        return await new BatchTaskClient(http, options).CreateAsync(Samples.Task(), Token);
    }

    private sealed class Blocking(HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Send(request, cancellationToken).Dispose();
            return Task.FromResult(Send(request, cancellationToken));
        }
    }

    private sealed class Acting(
        Func<HttpRequestMessage, Func<HttpRequestMessage, Task<HttpResponseMessage>>, Task<HttpResponseMessage>> act, HttpMessageHandler inner)
        : DelegatingHandler(inner)
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            act(request, next => base.SendAsync(next, cancellationToken));
    }
}
