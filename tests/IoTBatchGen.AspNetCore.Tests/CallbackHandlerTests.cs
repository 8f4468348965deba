using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace IoTBatchGen.AspNetCore.Tests;

/// <summary>200 only after the handler has succeeded, and always within 15 seconds.</summary>
public class CallbackHandlerTests
{
    private readonly FakeTimeProvider _time = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string> Failures => new(Handlers().Keys);

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task A_handler_that_failed_gets_the_result_again(string failure)
    {
        int calls = 0;
        await using Receiver receiver = await Receiver.StartAsync((_, token) => ++calls <= 2 ? Handlers()[failure](token) : Task.CompletedTask);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await receiver.PushAsync(Receiver.Body()));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await receiver.PushAsync(Receiver.Body()));
        Assert.Equal(HttpStatusCode.OK, await receiver.PushAsync(Receiver.Body()));
        Assert.Equal(HttpStatusCode.OK, await receiver.PushAsync(Receiver.Body()));
        Assert.Equal(3, calls);
        Assert.Equal(2, receiver.Log.Callbacks.Count(entry => entry.Level == LogLevel.Error
            && entry.Text.StartsWith("6: The handler failed for a result of batch task raise-level; the platform sends it again", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_platform_gets_its_answer_after_the_handler_has_ended()
    {
        var end = new TaskCompletionSource();
        await using Receiver receiver = await Receiver.StartAsync((_, _) => end.Task, time: _time);
        Task<HttpStatusCode> push = receiver.PushAsync(Receiver.Body());
        await Task.Delay(200, Token);
        Assert.False(push.IsCompleted);
        end.SetResult();
        Assert.Equal(HttpStatusCode.OK, await push);
    }

    [Fact]
    public async Task A_slow_handler_is_canceled_before_the_platform_gives_up()
    {
        var started = new TaskCompletionSource<CancellationToken>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using Receiver receiver = await Receiver.StartAsync(
            async (_, token) =>
            {
                started.TrySetResult(token);
                await Task.Delay(Timeout.InfiniteTimeSpan, token);
            },
            time: _time);
        Task<HttpStatusCode> push = receiver.PushAsync(Receiver.Body());
        CancellationToken token = await started.Task.WaitAsync(Token);
        _time.Advance(TimeSpan.FromSeconds(9.9));
        Assert.False(token.IsCancellationRequested);
        _time.Advance(TimeSpan.FromSeconds(0.2));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await push);
        Assert.True(token.IsCancellationRequested);
        Assert.Contains(receiver.Log.Callbacks, entry => entry.Text.StartsWith("7: The handler was canceled at a result of batch task raise-level", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_handler_that_ignores_its_token_does_not_hold_the_answer_and_is_not_run_twice(bool isBlocking)
    {
        var started = new SemaphoreSlim(0);
        var end = new TaskCompletionSource();
        int calls = 0;
        await using Receiver receiver = await Receiver.StartAsync(
            (_, _) =>
            {
                Interlocked.Increment(ref calls);
                started.Release();
                if (isBlocking)
                {
                    end.Task.GetAwaiter().GetResult();
                }

                return end.Task;
            },
            time: _time);
        Task<HttpStatusCode> push = receiver.PushAsync(Receiver.Body());
        await started.WaitAsync(Token);
        await AdvanceAsync(push);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await push);
        Assert.Contains(receiver.Log.Callbacks, entry => entry.Text.StartsWith("8: The handler has not ended although its token was canceled", StringComparison.Ordinal));

        // The platform sends it again while the handler still runs: it waits, and gets 503 too.
        push = receiver.PushAsync(Receiver.Body());
        await AdvanceAsync(push);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await push);

        // And once more; now the handler succeeds, late, but it succeeds.
        push = receiver.PushAsync(Receiver.Body());
        end.SetResult();
        Assert.Equal(HttpStatusCode.OK, await push);
        Assert.Equal(HttpStatusCode.OK, await receiver.PushAsync(Receiver.Body()));
        Assert.Equal(1, calls);
    }

    [Fact]
    public async Task A_handler_that_fails_late_gets_the_result_again()
    {
        var first = new TaskCompletionSource();
        int calls = 0;
        await using Receiver receiver = await Receiver.StartAsync((_, _) => Interlocked.Increment(ref calls) == 1 ? first.Task : Task.CompletedTask, time: _time);
        Task<HttpStatusCode> push = receiver.PushAsync(Receiver.Body());
        await AdvanceAsync(push);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await push);
        first.SetException(new InvalidOperationException("late"));
        Assert.Equal(HttpStatusCode.OK, await receiver.PushAsync(Receiver.Body()));
        Assert.Equal(2, calls);
    }

    [Fact]
    public async Task What_a_handler_registers_at_its_token_cannot_end_the_process()
    {
        await using Receiver receiver = await Receiver.StartAsync(
            async (_, token) =>
            {
                token.Register(() => throw new InvalidOperationException("registered"));
                await Task.Delay(Timeout.InfiniteTimeSpan, token);
            },
            time: _time);
        Task<HttpStatusCode> push = receiver.PushAsync(Receiver.Body());
        await AdvanceAsync(push);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await push);
        Assert.Contains(receiver.Log.Callbacks, entry => entry.Text.StartsWith("11: ", StringComparison.Ordinal) && entry.Text.Contains("registered", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_handler_that_has_succeeded_is_not_run_again_because_its_services_fail()
    {
        int calls = 0;
        await using Receiver receiver = await Receiver.StartAsync(
            (callback, _) =>
            {
                calls++;
                callback.Services.GetRequiredService<Failing>();
                return Task.CompletedTask;
            },
            build: builder => builder.Services.AddScoped<Failing>());
        Assert.Equal(HttpStatusCode.OK, await receiver.PushAsync(Receiver.Body()));
        Assert.Equal(HttpStatusCode.OK, await receiver.PushAsync(Receiver.Body()));
        Assert.Equal(1, calls);
        Assert.Contains(receiver.Log.Callbacks, entry => entry.Text.StartsWith("10: ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_a_handler_changes_in_the_callback_changes_nothing()
    {
        int calls = 0;
        await using Receiver receiver = await Receiver.StartAsync((callback, _) =>
        {
            calls++;
            (callback.TaskName, callback.Result.DeviceId, callback.Result.CommandId, callback.Result.State) = (null!, null!, null!, DeviceCommandState.Sent);
            (callback.Result, callback.Services) = (null!, null!);
            return Task.CompletedTask;
        });
        Assert.Equal(HttpStatusCode.OK, await receiver.PushAsync(Receiver.Body()));
        Assert.Equal(HttpStatusCode.OK, await receiver.PushAsync(Receiver.Body()));
        Assert.Equal(1, calls);
    }

    [Fact]
    public async Task A_log_that_fails_changes_nothing()
    {
        int calls = 0;
        await using Receiver receiver = await Receiver.StartAsync(
            (_, _) => ++calls == 1 ? throw new InvalidOperationException() : Task.CompletedTask, build: builder => builder.Logging.AddProvider(new FailingLog()));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await receiver.PushAsync(Receiver.Body()));
        Assert.Equal(HttpStatusCode.OK, await receiver.PushAsync(Receiver.Body()));
        Assert.Equal(HttpStatusCode.OK, await receiver.PushAsync(Receiver.Body()));
        Assert.Equal(HttpStatusCode.BadRequest, await receiver.PushAsync("{"));
        Assert.Equal(2, calls);
    }

    private static Dictionary<string, Func<CancellationToken, Task>> Handlers() => new()
    {
        ["throws"] = _ => throw new InvalidOperationException("no"),
        ["fails"] = _ => Task.FromException(new InvalidOperationException("no")),
        ["fails later"] = async token =>
        {
            await Task.Delay(10, token);
            throw new TimeoutException();
        },
        ["is canceled by something else"] = _ => Task.FromCanceled(new CancellationToken(true)),
        ["throws a cancellation of its own"] = _ => throw new OperationCanceledException(),
        ["returns null"] = _ => null!,
    };

    /// <summary>Lets time pass until a request is answered. Its timers may be made late on a busy machine, so how much passes is not exact.</summary>
    private async Task AdvanceAsync(Task answer)
    {
        DateTimeOffset start = _time.GetUtcNow();
        while (!answer.IsCompleted)
        {
            await Task.WhenAny(answer, Task.Delay(100, Token));
            Token.ThrowIfCancellationRequested();
            _time.Advance(TimeSpan.FromSeconds(0.5));
        }

        Assert.InRange(_time.GetUtcNow() - start, TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(60));
    }

    private sealed class Failing : IDisposable
    {
        public void Dispose() => throw new InvalidOperationException("disposed");
    }

    private sealed class FailingLog : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) =>
            categoryName.StartsWith("IoTBatchGen", StringComparison.Ordinal) ? this : Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => throw new InvalidOperationException("log");

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            throw new InvalidOperationException("log");

        public void Dispose()
        {
        }
    }
}
