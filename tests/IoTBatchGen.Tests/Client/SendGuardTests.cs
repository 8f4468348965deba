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
        Assert.Equal("application/json", sent.Headers["Content-Type"]);
        Assert.Equal(System.Text.Encoding.UTF8.GetByteCount(sent.Body).ToString(System.Globalization.CultureInfo.InvariantCulture), sent.Headers["Content-Length"]);
    }

    [Theory]
    [InlineData("body")]
    [InlineData("method")]
    [InlineData("headers")]
    [InlineData("address")]
    [InlineData("no body")]
    public async Task A_copy_that_is_not_the_request_does_not_leave(string changed)
    {
        var platform = new StubPlatform(StubPlatform.Creates());
        var failure = await Assert.ThrowsAsync<BatchTaskNotSentException>(() => CreateAsync(platform, async (request, send) =>
        {
            string body = await request.Content!.ReadAsStringAsync(Token);
            var copy = new HttpRequestMessage(changed == "method" ? HttpMethod.Put : HttpMethod.Post, request.RequestUri)
            {
                Content = changed == "no body" ? null : new StringContent(changed == "body" ? body + " " : body),
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
        Assert.EndsWith("it was not sent.", failure.Message, StringComparison.Ordinal);
        Assert.Empty(platform.Bodies);
    }

    [Fact]
    public async Task A_copy_that_says_the_same_is_the_request()
    {
        var platform = new StubPlatform(StubPlatform.Creates());
        BatchTaskCreated created = await CreateAsync(platform, async (request, send) =>
        {
            var copy = new HttpRequestMessage(HttpMethod.Post, request.RequestUri)
            {
                Content = new ByteArrayContent(await request.Content!.ReadAsByteArrayAsync(Token)),
            };
            request.Headers.ToList().ForEach(header => copy.Headers.TryAddWithoutValidation(header.Key, header.Value));
            return await send(copy);
        });
        Assert.Equal("42", created.TaskId);
        Assert.Single(platform.Bodies);
    }

    [Fact]
    public async Task A_second_send_waits_for_the_first_and_gets_its_answer()
    {
        var go = new TaskCompletionSource();
        var platform = new StubPlatform(async (request, cancellationToken) =>
        {
            await go.Task;
            return await StubPlatform.Creates()(request, cancellationToken);
        });
        BatchTaskCreated created = await CreateAsync(platform, async (request, send) =>
        {
            Task<HttpResponseMessage> first = send(request);
            Task<HttpResponseMessage> second = send(request);
            Assert.False(second.IsCompleted);
            go.SetResult();
            _ = await first;
            return await second;
        }).WaitAsync(TimeSpan.FromSeconds(30), Token);
        Assert.Equal("42", created.TaskId);
        Assert.Single(platform.Bodies);
    }

    [Fact]
    public async Task What_broke_off_is_not_sent_again_and_its_failure_is_the_cause_whatever_handlers_throw()
    {
        var platform = new StubPlatform(StubPlatform.Breaks, StubPlatform.Creates());
        var unknown = await Assert.ThrowsAsync<BatchTaskOutcomeUnknownException>(() => CreateAsync(platform, async (request, send) =>
        {
            var first = await Assert.ThrowsAsync<HttpRequestException>(() => send(request));
            Assert.Same(first, await Assert.ThrowsAsync<HttpRequestException>(() => send(request)));
            throw new NotSupportedException("log");
        }));
        Assert.IsType<HttpRequestException>(unknown.InnerException);
        Assert.Single(platform.Bodies);
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
        var tooLate = await Assert.ThrowsAsync<InvalidOperationException>(() => late!());
        Assert.Contains("after its call had ended; it was not sent", tooLate.Message, StringComparison.Ordinal);
        Assert.Empty(platform.Bodies);
    }

    [Fact]
    public async Task An_answer_that_a_handler_made_up_is_none()
    {
        var failure = await Assert.ThrowsAsync<BatchTaskNotSentException>(() => CreateAsync(
            new StubPlatform(StubPlatform.Creates()),
            (_, _) => Task.FromResult(new HttpResponseMessage { Content = new StringContent("""{"taskID":"7"}""") })));
        Assert.EndsWith(
            "answered instead of the platform, or its innermost handler is not a BatchTaskSendGuard although HasSendGuard is set.",
            failure.Message,
            StringComparison.Ordinal);
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
        Assert.EndsWith(
            "A body in a buffer could be sent twice and command every device twice. Use a BatchTaskSendGuard as the innermost handler and set"
                + " BatchTaskClientOptions.HasSendGuard: then handlers may read it.",
            failure.Message,
            StringComparison.Ordinal);
        Assert.Empty(platform.Bodies);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Behind_a_guard_only_the_network_may_put_a_body_into_a_buffer(bool isNetwork)
    {
        var platform = new StubPlatform(StubPlatform.Answers(502, "<html>"), StubPlatform.Creates());
        HttpMessageHandler inner = isNetwork
            ? new Buffering()
            : new Acting(
                async (request, send) =>
                {
                    await request.Content!.LoadIntoBufferAsync(Token);
                    await send(request);
                    return await send(request);
                },
                platform);
        using var http = new HttpClient(new BatchTaskSendGuard(inner), disposeHandler: false);
        BatchTaskClientOptions options = StubPlatform.Options();
        options.HasSendGuard = true;
        Task<BatchTaskCreated> call = new BatchTaskClient(http, options).CreateAsync(Samples.Task(), Token);
        if (isNetwork)
        {
            Assert.Equal("42", (await call).TaskId);
        }
        else
        {
            await Assert.ThrowsAsync<BatchTaskNotSentException>(() => call);
            Assert.Empty(platform.Bodies);
        }
    }

    [Fact]
    public async Task A_client_that_does_not_know_of_its_guard_sends_through_it()
    {
        var platform = new StubPlatform(StubPlatform.Creates());
        using var http = new HttpClient(new BatchTaskSendGuard(platform), disposeHandler: false);
        Assert.Equal("42", (await new BatchTaskClient(http, StubPlatform.Options()).CreateAsync(Samples.Task(), Token)).TaskId);
        Assert.Single(platform.Bodies);
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

    private static Task<BatchTaskCreated> CreateAsync(
        HttpMessageHandler platform, Func<HttpRequestMessage, Func<HttpRequestMessage, Task<HttpResponseMessage>>, Task<HttpResponseMessage>> handler) =>
        Acting.Client(platform, handler).CreateAsync(Samples.Task(), Token);

    private sealed class Buffering : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => new()
        {
            Content = new StringContent((await request.Content!.ReadAsStringAsync(cancellationToken)).Length > 0 ? """{"taskID":"42"}""" : ""),
        };
    }

    private sealed class Blocking(HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Send(request, cancellationToken).Dispose();
            return Task.FromResult(Send(request, cancellationToken));
        }
    }
}
