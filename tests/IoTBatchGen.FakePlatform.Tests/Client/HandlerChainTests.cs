using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.FakePlatform.Tests.Client;

/// <summary>
/// Random chains of careless handlers over a network and to a platform where everything goes wrong: the platform gets each body once, and
/// what the client says of each task is true.
/// </summary>
public sealed class HandlerChainTests(ITestOutputHelper output)
{
    private const int CallsAChain = 20;
    private const int ChainsAPlatform = 250;
    private static readonly bool IsLong = Environment.GetEnvironmentVariable("IOTB_LONG") == "1";
    private static readonly int Chains = IsLong ? 6_250 : 110;

    public enum Guarded
    {
        No,
        Yes,
    }

    [Theory]
    [InlineData(false, Guarded.Yes)]
    [InlineData(true, Guarded.Yes)]
    [InlineData(false, Guarded.No)]
    [InlineData(true, Guarded.No)]
    public async Task Whatever_stands_in_front_no_task_is_there_twice_and_the_caller_learns_the_truth(bool uniqueNames, Guarded guarded)
    {
        var counts = new ConcurrentDictionary<string, int>();
        for (int first = 0; first < Chains; first += ChainsAPlatform)
        {
            await RunAsync(first, Math.Min(ChainsAPlatform, Chains - first), uniqueNames, guarded == Guarded.Yes, counts);
        }

        foreach ((string seen, int count) in counts.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            output.WriteLine($"{count,7} {seen}");
        }

        Assert.Equal(Chains * CallsAChain, counts.Values.Sum());
        Assert.All(["Created, 1", "Ambiguous, 0", "Ambiguous, 1", "NotSent, 0"], seen => Assert.True(counts.ContainsKey(seen), seen));
        string[] possible = ["Created, 1", "CreatedWithoutId, 1", "Refused, 0", "NotSent, 0", "Ambiguous, 0", "Ambiguous, 1"];
        Assert.All(counts.Keys, seen => Assert.Contains(seen, possible));
    }

    private static async Task RunAsync(int first, int chains, bool uniqueNames, bool isGuarded, ConcurrentDictionary<string, int> counts)
    {
        await using FakeIoTPlatform platform = await FakeIoTPlatform.StartAsync(new FakePlatformOptions
        {
            MaxCallsPerMinute = int.MaxValue,
            MaxUnfinishedTasks = int.MaxValue,
            UniqueTaskNames = uniqueNames,
            SlowResponseDelay = TimeSpan.FromSeconds(2),
            Faults = new FaultMix { Seed = first }
                .Add(FakeFault.DropBefore, 0.06)
                .Add(FakeFault.DropAfter, 0.06)
                .Add(FakeFault.Reset, 0.06)
                .Add(FakeFault.BreakResponse, 0.06)
                .Add(FakeFault.BadGatewayBefore, 0.06)
                .Add(FakeFault.BadGatewayAfter, 0.06)
                .Add(FakeFault.Slow, 0.01),
        });
        var told = new ConcurrentDictionary<string, string>();
        await Parallel.ForEachAsync(
            Enumerable.Range(first, chains),
            new ParallelOptions { MaxDegreeOfParallelism = 16, CancellationToken = TestContext.Current.CancellationToken },
            async (chain, _) => await CallAsync(platform, chain, isGuarded, told));
        ILookup<string, FakeTask> tasks = platform.Tasks.ToLookup(task => task.TaskName);
        foreach ((string name, string what) in told)
        {
            FakeTask[] created = [.. tasks[name]];
            Assert.True(!what.StartsWith("Created ", StringComparison.Ordinal) || what == "Created " + created[0].TaskId, name);
            string seen = $"{what.Split(' ')[0]}, {created.Length}";
            Assert.True(created.Length < 2, $"{seen}: {name}");
            counts.AddOrUpdate(seen, 1, (_, count) => count + 1);
        }
    }

    private static async Task CallAsync(FakeIoTPlatform platform, int chain, bool isGuarded, ConcurrentDictionary<string, string> told)
    {
        var dice = new Random(chain);
        string[] names = [.. CarelessHandlers.Names];
        string[] handlers = [.. Enumerable.Range(0, dice.Next(1, 5)).Select(_ => names[dice.Next(names.Length)])];
        using var na = new LibraryClient(
            platform,
            options =>
            {
                options.HasSendGuard = isGuarded;
                options.ResolveUnknownOutcome = false;
                options.AccessTokenSource = null;
                options.AccessTokenProvider = _ => new ValueTask<string>(platform.AccessToken);
                options.MaxRetries = 1;
            },
            TimeSpan.FromSeconds(1),
            new FaultyNetwork(refused: 0.1, broken: 0.02).Handler(),
            primary => CarelessHandlers.Chain(handlers, isGuarded ? new BatchTaskSendGuard(primary) : primary));
        for (int call = 0; call < CallsAChain; call++)
        {
            string name = $"{chain}.{call}: {string.Join(", ", handlers)}";
            Assert.True(told.TryAdd(name, await ToldAsync(na, name)));
        }
    }

    private static async Task<string> ToldAsync(LibraryClient na, string name)
    {
        try
        {
            return "Created " + (await na.CreateAsync(name)).TaskId;
        }
        catch (BatchTaskOutcomeUnknownException)
        {
            return "Ambiguous";
        }
        catch (BatchTaskRejectedException)
        {
            return "Refused";
        }
        catch (BatchTaskNotSentException)
        {
            return "NotSent";
        }
    }
}
