using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;
using Xunit;

namespace IoTBatchGen.AspNetCore.Tests;

/// <summary>The platform sends results more than once, and not always in order. The handler gets each once, and no step back.</summary>
public class CallbackRepetitionTests
{
    private readonly ConcurrentQueue<BatchTaskCallback> _received = new();

    private IEnumerable<string> States => _received.Select(callback => callback.Result.State.Value);

    /// <summary>What is pushed for one command, and what of it the handler gets.</summary>
    [Theory]
    [InlineData("SENT DELIVERED SUCCESSFUL", "SENT DELIVERED SUCCESSFUL")]
    [InlineData("SENT SENT DELIVERED SENT DELIVERED SUCCESSFUL SUCCESSFUL DELIVERED SENT SUCCESSFUL", "SENT DELIVERED SUCCESSFUL")]
    [InlineData("SUCCESSFUL DELIVERED SENT PENDING", "SUCCESSFUL")]
    [InlineData("FAILED DELIVERED", "FAILED")]
    [InlineData("TIMEOUT SENT", "TIMEOUT")]
    [InlineData("DELIVERED SENT PENDING TIMEOUT", "DELIVERED TIMEOUT")]
    [InlineData("PENDING SENT", "PENDING SENT")]
    [InlineData("EXPIRED PENDING EXPIRED", "EXPIRED")]
    [InlineData("CANCELED PENDING", "CANCELED")]
    [InlineData("TIMEOUT SUCCESSFUL TIMEOUT", "TIMEOUT SUCCESSFUL")]
    [InlineData("SUCCESSFUL TIMEOUT EXPIRED CANCELED", "SUCCESSFUL")]
    [InlineData("EXPIRED SUCCESSFUL", "EXPIRED SUCCESSFUL")]
    [InlineData("SUCCESSFUL FAILED SUCCESSFUL FAILED", "SUCCESSFUL FAILED")]
    [InlineData("FAILED TIMEOUT", "FAILED TIMEOUT")]
    [InlineData("SUCCESSFUL ON_ITS_WAY ON_ITS_WAY DELIVERED", "SUCCESSFUL ON_ITS_WAY")]
    [InlineData("ON_ITS_WAY SENT PENDING", "ON_ITS_WAY SENT")]
    [InlineData("successful SUCCESSFUL", "successful SUCCESSFUL")]
    public async Task A_repetition_and_a_step_back_are_answered_and_not_passed_on(string pushed, string passedOn)
    {
        await using Receiver receiver = await Receiver.StartAsync(_received);
        foreach (string state in pushed.Split(' '))
        {
            Assert.Equal(HttpStatusCode.OK, await receiver.PushAsync(Receiver.Body(state: state)));
        }

        Assert.Equal(passedOn.Split(' '), States);
        int dropped = pushed.Split(' ').Length - passedOn.Split(' ').Length;
        Assert.Equal(dropped, receiver.Log.Callbacks.Count(entry => entry.Level == LogLevel.Debug
            && entry.Text is "3: A result of batch task raise-level was not passed on: duplicate" or "3: A result of batch task raise-level was not passed on: outdated"));
    }

    [Fact]
    public async Task Commands_devices_and_tasks_are_distinguished()
    {
        await using Receiver receiver = await Receiver.StartAsync(_received);
        foreach ((string task, string device, string command) in new[] { ("t", "d", "c"), ("t", "d", "c2"), ("t", "d2", "c"), ("t2", "d", "c"), ("t", "dc", "c"), ("t", "d", "cc") })
        {
            await receiver.PushAsync(Receiver.Body(device, command), task);
            await receiver.PushAsync(Receiver.Body(device, command, "DELIVERED"), task);
        }

        Assert.Equal(6, _received.Count);
    }

    // Whoever has the URL of one task can say something about that task only.
    [Fact]
    public async Task A_forged_result_of_another_task_hides_no_true_one()
    {
        await using Receiver receiver = await Receiver.StartAsync(_received);
        await receiver.PushAsync(Receiver.Body("d1", "c1", "FAILED"), "leaked");
        await receiver.PushAsync(Receiver.Body("d1", "c1", "FAILED"), "other");
        Assert.Equal(["leaked", "other"], _received.Select(callback => callback.TaskName));
    }

    [Fact]
    public async Task A_thousand_copies_at_once_are_handled_once()
    {
        int calls = 0;
        await using Receiver receiver = await Receiver.StartAsync(
            async (_, token) =>
            {
                Interlocked.Increment(ref calls);
                await Task.Delay(200, token);
            },
            options => options.HandlerTimeout = TimeSpan.FromSeconds(13));
        HttpStatusCode[] answers = await Task.WhenAll(Enumerable.Range(0, 1000).Select(_ => receiver.PushAsync(Receiver.Body())));
        Assert.All(answers, status => Assert.Equal(HttpStatusCode.OK, status));
        Assert.Equal(1, calls);
    }

    [Fact]
    public async Task Of_two_copies_at_once_the_second_does_not_succeed_before_the_first()
    {
        var end = new TaskCompletionSource();
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        int calls = 0;
        await using Receiver receiver = await Receiver.StartAsync((_, _) =>
        {
            started.TrySetResult();
            return Interlocked.Increment(ref calls) == 1 ? end.Task : Task.CompletedTask;
        });
        Task<HttpStatusCode> first = receiver.PushAsync(Receiver.Body());
        await started.Task;
        Task<HttpStatusCode> second = receiver.PushAsync(Receiver.Body());
        await Task.Delay(200, TestContext.Current.CancellationToken);
        Assert.False(second.IsCompleted);
        end.SetException(new InvalidOperationException("no"));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await first);

        // The handler has to succeed for the second one too.
        Assert.Equal(HttpStatusCode.OK, await second);
        Assert.Equal(2, calls);
    }

    [Fact]
    public async Task States_of_one_command_are_handled_one_after_the_other_and_commands_at_the_same_time()
    {
        int running = 0;
        int mostOfOne = 0;
        int all = 0;
        int mostOfAll = 0;
        var history = new ConcurrentQueue<string>();
        await using Receiver receiver = await Receiver.StartAsync(async (callback, token) =>
        {
            Raise(ref mostOfAll, Interlocked.Increment(ref all));
            if (callback.Result.DeviceId == "d1")
            {
                Raise(ref mostOfOne, Interlocked.Increment(ref running));
            }

            await Task.Delay(50, token);
            if (callback.Result.DeviceId == "d1")
            {
                history.Enqueue(callback.Result.State.Value);
                Interlocked.Decrement(ref running);
            }

            Interlocked.Decrement(ref all);
        });
        string[] states = ["SENT", "DELIVERED", "SUCCESSFUL"];
        HttpStatusCode[] answers = await Task.WhenAll(
            from device in new[] { "d1", "d2", "d3", "d4" } from state in states from _ in Enumerable.Range(0, 5) select receiver.PushAsync(Receiver.Body(device, "c", state)));
        Assert.All(answers, status => Assert.Equal(HttpStatusCode.OK, status));
        Assert.Equal(1, mostOfOne);
        Assert.InRange(mostOfAll, 2, 4);
        Assert.Equal("SUCCESSFUL", history.Last());
        Assert.Equal(history.OrderBy(state => Array.IndexOf(states, state)), history);
        Assert.Equal(history.Distinct(), history);

        static void Raise(ref int most, int value)
        {
            for (int seen = most; value > seen; seen = most)
            {
                Interlocked.CompareExchange(ref most, value, seen);
            }
        }
    }

    [Fact]
    public async Task What_is_no_longer_remembered_is_handled_again()
    {
        await using Receiver receiver = await Receiver.StartAsync(_received, options => options.RememberedCommands = 2);
        foreach (string device in new[] { "d1", "d2", "d1", "d3", "d1", "d2" })
        {
            Assert.Equal(HttpStatusCode.OK, await receiver.PushAsync(Receiver.Body(device)));
        }

        Assert.Equal(["d1", "d2", "d3", "d2"], _received.Select(callback => callback.Result.DeviceId));
    }

    [Fact]
    public async Task Failures_do_not_take_the_place_of_what_was_handled()
    {
        int calls = 0;
        await using Receiver receiver = await Receiver.StartAsync(
            (callback, _) =>
            {
                calls++;
                return callback.Result.DeviceId == "d1" ? Task.CompletedTask : throw new InvalidOperationException();
            },
            options => options.RememberedCommands = 1);
        await receiver.PushAsync(Receiver.Body("d1"));
        for (int i = 2; i < 10; i++)
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, await receiver.PushAsync(Receiver.Body("d" + i)));
        }

        await receiver.PushAsync(Receiver.Body("d1"));
        Assert.Equal(9, calls);
    }
}
