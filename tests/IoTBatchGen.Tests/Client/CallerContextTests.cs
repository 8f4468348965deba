using System;
using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Text;
using System.Threading;
using System.Threading.RateLimiting;
using System.Threading.Tasks;
using IoTBatchGen.Client.Sending;
using Xunit;

namespace IoTBatchGen.Tests.Client;

/// <summary>
/// A caller that blocks the thread of its window waits for the client; so the client never waits for that thread. Each call is made again
/// with another of its steps late, because only the first wait of a call begins on the caller's thread.
/// </summary>
public class CallerContextTests
{
    private const string Created = """{"taskID":"42"}""";
    private const string Running = """{"status":"Running"}""";
    private const string Ended = """{"status":"Complete"}""";
    private const string NoToken = """{"error_code":"1010005","error_desc":"x"}""";
    private const string Throttled = """{"error_code":"1010009","error_desc":"x"}""";
    private const string Exists = """{"error_code":"105002","error_desc":"x"}""";
    private const string Page = """{"totalCount":1,"taskDetails":[{"status":"Pending","param":{"deviceId":"d","commandId":"c"}}]}""";

    public static TheoryData<string, string[]> Calls => new()
    {
        { "create", ["", Throttled, NoToken, Created] },
        { "create", ["<html>", Exists] },
        { "get", ["<html>", NoToken, Running] },
        { "watch", [Running, "<html>", Running, Ended] },
        { "wait", [Running, Ended] },
        { "page", [Page] },
        { "subtasks", [Page] },
        { "cancel", [Page, "{}", """{"totalCount":0,"taskDetails":[]}"""] },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task No_step_of_a_call_waits_for_the_callers_thread(string call, string[] answers)
    {
        foreach ((bool isGuarded, bool logsIn, bool isLimited) in new[] { (false, false, true), (true, false, false), (false, true, true) })
        {
            var steps = new Steps(-1);
            await RunAsync(call, answers, isGuarded, logsIn, isLimited, steps, new CallerContext());
            Assert.InRange(steps.Names.Count, answers.Length, 500);
            for (int late = 0; late < steps.Names.Count; late++)
            {
                var context = new CallerContext();
                await RunAsync(call, answers, isGuarded, logsIn, isLimited, new Steps(late), context);
                Assert.True(context.Posts == 0, $"{call} waited for its caller's thread when '{steps.Names[late]}' was late (step {late}).");
            }
        }
    }

    [Fact]
    public async Task A_guard_that_compares_a_body_does_not_wait_for_the_callers_thread()
    {
        var context = new CallerContext();
        await Acting.Client(new StubPlatform(StubPlatform.Creates()), async (request, send) =>
        {
            var late = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            using HttpContent copy = await CopyAsync(request.Content!, late.Task);
            using var guard = new HttpMessageInvoker(new BatchTaskSendGuard(new StubPlatform(StubPlatform.Creates())));
            using var stray = new HttpRequestMessage(HttpMethod.Post, "https://platform.example/other") { Content = copy };
            Task<HttpResponseMessage> asking = context.Call(() => guard.SendAsync(stray, TestContext.Current.CancellationToken));
            late.SetResult();
            await Assert.ThrowsAsync<InvalidOperationException>(() => asking);
            return await send(request);
        }).CreateAsync(Samples.Task(), TestContext.Current.CancellationToken);
        Assert.Equal(0, context.Posts);
    }

    [Fact]
    public async Task A_request_that_passes_a_guard_does_not_wait_for_the_callers_thread()
    {
        var context = new CallerContext();
        using var guard = new HttpMessageInvoker(new BatchTaskSendGuard(new Platform(new Steps(0), [Running])));
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://platform.example/other");
        using HttpResponseMessage answer = await context.Call(() => guard.SendAsync(request, TestContext.Current.CancellationToken));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(0, context.Posts);
    }

    [Fact]
    public async Task A_body_that_a_handler_reads_does_not_wait_for_the_callers_thread()
    {
        var context = new CallerContext();
        string read = string.Empty;
        var platform = new StubPlatform(StubPlatform.Creates());
        await Acting.Client(platform, async (request, send) =>
        {
            var late = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            Task<string> reading = context.Call(() => RecordedBody.SendAsync(request.Content!, TestContext.Current.CancellationToken, () => late.Task));
            late.SetResult();
            read = await reading;
            return await send(request);
        }).CreateAsync(Samples.Task(), TestContext.Current.CancellationToken);
        Assert.Equal(Assert.Single(platform.Bodies), read);
        Assert.Equal(0, context.Posts);
    }

    [Fact]
    public async Task Two_sends_of_a_handler_do_not_wait_for_the_callers_thread()
    {
        var context = new CallerContext();
        await Acting.Client(new StubPlatform(StubPlatform.Creates()), async (request, send) =>
        {
            var late = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            request.Content = await CopyAsync(request.Content!, late.Task);
            Task<HttpResponseMessage> first = context.Call(() => send(request));
            Task<HttpResponseMessage> second = context.Call(() => send(request));
            late.SetResult();
            await first;
            return await second;
        }).CreateAsync(Samples.Task(), TestContext.Current.CancellationToken);
        Assert.Equal(0, context.Posts);
    }

    // Says the same, once it is late.
    private static async Task<HttpContent> CopyAsync(HttpContent content, Task late)
    {
        byte[] bytes = await content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        var copy = new StreamContent(new LateStream(bytes, late));
        copy.Headers.ContentLength = bytes.Length;
        return copy;
    }

    private static async Task RunAsync(
        string call, string[] answers, bool isGuarded, bool logsIn, bool isLimited, Steps steps, CallerContext context)
    {
        using var platform = new Platform(steps, answers);
        using var desk = new Platform(steps, [LoginDesk.Issue(1), LoginDesk.Issue(2)]);
        using var guard = new BatchTaskSendGuard(platform);
        using var http = new HttpClient(isGuarded ? guard : platform, disposeHandler: false);
        using var login = new HttpClient(desk, disposeHandler: false);
        var clock = new Clock(steps);
        BatchTaskClientOptions options = StubPlatform.Options();
        options.HasSendGuard = isGuarded;
        options.TimeProvider = clock;
        options.CallLimiter = isLimited ? new Permits(steps) : null;
        options.TaskLimiter = isLimited ? new Permits(steps) : null;
        options.ResolveUnknownOutcome = true;
        options.AccessTokenProvider = logsIn ? null : _ => new ValueTask<string>(steps.TokenAsync());
        options.AccessTokenSource = !logsIn ? null : new LoginTokenSource(login, new LoginTokenSourceOptions
        {
            ServerUrl = options.ServerUrl,
            AppId = "app",
            Secret = "secret",
            TimeProvider = clock,
        });
        var client = new BatchTaskClient(http, options);
        CancellationToken token = TestContext.Current.CancellationToken;
        switch (call)
        {
            case "create":
                await context.Call(() => client.CreateAsync(Samples.Task(), token));
                break;
            case "get":
                await context.Call(() => client.GetAsync("42", token));
                break;
            case "wait":
                await context.Call(() => client.WaitAsync("42", null, token));
                break;
            case "page":
                await context.Call(() => client.GetSubtaskPageAsync("42", cancellationToken: token));
                break;
            case "cancel":
                await context.Call(() => client.CancelAsync("42", token));
                break;
            case "watch":
                await ReadAsync(client.WatchAsync("42", null, token), context);
                break;
            default:
                await ReadAsync(client.GetSubtasksAsync("42", null, token), context);
                break;
        }
    }

    private static async Task ReadAsync<T>(IAsyncEnumerable<T> items, CallerContext context)
    {
        IAsyncEnumerator<T> reader = items.GetAsyncEnumerator(TestContext.Current.CancellationToken);
        while (await context.Call(() => reader.MoveNextAsync().AsTask()))
        {
        }

        await context.Call(async () =>
        {
            await reader.DisposeAsync().ConfigureAwait(false);
            return true;
        });
    }

    /// <summary>What of others' code the client waits for, in order; one of it is late.</summary>
    private sealed class Steps(int late)
    {
        public List<string> Names { get; } = [];

        public bool IsLate(string name)
        {
            lock (Names)
            {
                Names.Add(name);
                return Names.Count - 1 == late;
            }
        }

        // Another one each time.
        public async Task<string> TokenAsync()
        {
            await WaitAsync("token").ConfigureAwait(false);
            return "token" + Names.Count;
        }

        public Task WaitAsync(string name) => IsLate(name) ? Task.Delay(10) : Task.CompletedTask;
    }

    private sealed class Platform(Steps steps, string[] answers) : HttpMessageHandler
    {
        private int _calls;

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            string answer = answers[Math.Min(_calls++, answers.Length - 1)];
            await steps.WaitAsync("connect").ConfigureAwait(false);
            if (answer.Length == 0)
            {
                throw new HttpRequestException("refused", new SocketException((int)SocketError.ConnectionRefused));
            }

            if (request.Content is not null)
            {
                await RecordedBody.SendAsync(request.Content, cancellationToken, () => steps.WaitAsync("write")).ConfigureAwait(false);
            }

            HttpStatusCode status = answer[0] == '<' ? HttpStatusCode.BadGateway
                : answer.Contains("error_code", StringComparison.Ordinal) ? HttpStatusCode.Forbidden
                : HttpStatusCode.OK;
            return new HttpResponseMessage(status)
            {
                Content = new LateContent(steps, answer),
            };
        }
    }

    private sealed class LateContent(Steps steps, string answer) : HttpContent
    {
        protected override async Task<Stream> CreateContentReadStreamAsync()
        {
            await steps.WaitAsync("open").ConfigureAwait(false);
            return new SlowAnswer(steps, answer);
        }

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => throw new NotSupportedException();

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }

    private sealed class SlowAnswer(Steps steps, string answer) : MemoryStream(Encoding.UTF8.GetBytes(answer))
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await steps.WaitAsync("read").ConfigureAwait(false);
            return Read(buffer.Span);
        }
    }

    private sealed class LateStream(byte[] bytes, Task late) : MemoryStream(bytes)
    {
        public override async Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken)
        {
            await late.ConfigureAwait(false);
            await base.CopyToAsync(destination, bufferSize, cancellationToken).ConfigureAwait(false);
        }
    }

    private sealed class Permits(Steps steps) : RateLimiter
    {
        public override TimeSpan? IdleDuration => null;

        public override RateLimiterStatistics? GetStatistics() => null;

        protected override RateLimitLease AttemptAcquireCore(int permitCount) => throw new NotSupportedException();

        protected override async ValueTask<RateLimitLease> AcquireAsyncCore(int permitCount, CancellationToken cancellationToken)
        {
            await steps.WaitAsync("permit").ConfigureAwait(false);
            return new FreePermit();
        }
    }

    /// <summary>Waits end at once, but a late one.</summary>
    private sealed class Clock(Steps steps) : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            bool isWait = callback.Method.Module == typeof(Task).Module;
            TimeSpan due = !isWait ? dueTime : TimeSpan.FromMilliseconds(10);
            if (isWait && !steps.IsLate("wait"))
            {
                callback(state);
                due = Timeout.InfiniteTimeSpan;
            }

            return System.CreateTimer(callback, state, due, Timeout.InfiniteTimeSpan);
        }
    }
}
