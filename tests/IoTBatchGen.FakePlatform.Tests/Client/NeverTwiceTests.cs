using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.FakePlatform.Tests.Client;

/// <summary>
/// Many calls over a network and to a platform where everything goes wrong: no task is ever there twice, and what the client says of
/// each task is true.
/// </summary>
public sealed class NeverTwiceTests(ITestOutputHelper output)
{
    private const int CallsAtATime = 32;
    private const int CallsAPlatform = 5_000;
    private static readonly int Calls = Environment.GetEnvironmentVariable("IOTB_LONG") == "1" ? 100_000 : 5_000;

    private enum Told
    {
        Created,
        CreatedWithoutId,
        Refused,
        NotSent,
        Ambiguous,
    }

    // Without the resolver the platform takes a name twice: only the client stands between a fault and a second command to every device.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task No_task_is_there_twice_and_every_call_ends_created_refused_or_ambiguous(bool resolve)
    {
        var counts = new Dictionary<string, int>();
        for (int first = 0; first < Calls; first += CallsAPlatform)
        {
            foreach (string seen in await RunAsync(first, resolve))
            {
                counts[seen] = counts.GetValueOrDefault(seen) + 1;
            }
        }

        foreach ((string seen, int count) in counts.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            output.WriteLine($"{count,7} {seen}");
        }

        Assert.Equal(Calls, counts.Values.Sum());
        string[] expected = resolve
            ? ["Created, 1 task", "CreatedWithoutId, 1 task", "Refused, 0 tasks", "Ambiguous, 1 task"]
            : ["Created, 1 task", "Refused, 0 tasks", "Ambiguous, 0 tasks", "Ambiguous, 1 task"];
        Assert.All(expected, seen => Assert.True(counts.ContainsKey(seen), seen));

        // Each expected outcome comes at least twenty times; the others are too rare to count on: with the resolver two of 5,000 calls end
        // without a task and without an answer.
        string[] possible = [.. expected, "NotSent, 0 tasks", "Ambiguous, 0 tasks"];
        Assert.All(counts.Keys, seen => Assert.Contains(seen, possible));
    }

    private static async Task<IEnumerable<string>> RunAsync(int first, bool resolve)
    {
        await using FakeIoTPlatform platform = await FakeIoTPlatform.StartAsync(new FakePlatformOptions
        {
            MaxCallsPerMinute = int.MaxValue,
            MaxUnfinishedTasks = int.MaxValue,
            UniqueTaskNames = resolve,
            SlowResponseDelay = TimeSpan.FromSeconds(10),
            Faults = new FaultMix { Seed = first }
                .Add(FakeFault.DropBefore, 0.05)
                .Add(FakeFault.DropAfter, 0.05)
                .Add(FakeFault.Reset, 0.05)
                .Add(FakeFault.BreakResponse, 0.05)
                .Add(FakeFault.BadGatewayBefore, 0.03)
                .Add(FakeFault.BadGatewayAfter, 0.03)
                .Add(FakeFault.Slow, 0.005)
                .Add(FakeFault.Throttle, 0.05)
                .Add(FakeFault.ExpireToken, 0.02),
        });
        using var na = new LibraryClient(
            platform,
            options => options.ResolveUnknownOutcome = resolve,
            TimeSpan.FromSeconds(1),
            new FaultyNetwork(refused: 0.1, broken: 0.02).Handler());
        var told = new ConcurrentDictionary<string, (Told What, string? TaskId)>();
        await Parallel.ForEachAsync(
            Enumerable.Range(first, CallsAPlatform),
            new ParallelOptions { MaxDegreeOfParallelism = CallsAtATime, CancellationToken = TestContext.Current.CancellationToken },
            async (call, _) =>
            {
                string name = "task " + call;
                Assert.True(told.TryAdd(name, await CallAsync(na, name)));
            });

        ILookup<string, FakeTask> tasks = platform.Tasks.ToLookup(task => task.TaskName);
        return told.Select(entry => Seen(entry.Value, [.. tasks[entry.Key]])).ToArray();
    }

    private static string Seen((Told What, string? TaskId) told, FakeTask[] tasks)
    {
        Assert.True(told.TaskId is null || (tasks.Length > 0 && tasks[0].TaskId == told.TaskId), "the id is another's");
        return $"{told.What}, {tasks.Length} {(tasks.Length == 1 ? "task" : "tasks")}";
    }

    private static async Task<(Told What, string? TaskId)> CallAsync(LibraryClient na, string name)
    {
        try
        {
            BatchTaskCreated created = await na.CreateAsync(name);
            return created.IsTaskIdKnown ? (Told.Created, created.TaskId) : (Told.CreatedWithoutId, null);
        }
        catch (BatchTaskOutcomeUnknownException)
        {
            return (Told.Ambiguous, null);
        }
        catch (BatchTaskRejectedException)
        {
            return (Told.Refused, null);
        }
        catch (BatchTaskNotSentException)
        {
            return (Told.NotSent, null);
        }
    }
}
