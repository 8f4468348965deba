using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.RateLimiting;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.FakePlatform.Tests.Client;

/// <summary>
/// Many tasks from their creation to the answers of their devices, over a network and on a platform where everything goes wrong: what the
/// client says of each device at the end is what the platform knows, once, and no permit is lost.
/// </summary>
public sealed class LivesTests(ITestOutputHelper output)
{
    private const int LivesAtATime = 512;
    private const int LivesAPlatform = 5_000;
    private const int Permits = 400;
    private static readonly int Lives = Environment.GetEnvironmentVariable("IOTB_LONG") == "1" ? 500_000 : 20_000;
    private static readonly string[] Answers = ["Success", "Fail", "Timeout"];

    [Fact]
    public async Task Every_device_of_every_task_is_reported_once_with_the_platforms_own_state()
    {
        var counts = new ConcurrentDictionary<string, int>();
        for (int first = 0; first < Lives; first += LivesAPlatform)
        {
            await RunAsync(first, counts);
        }

        foreach ((string seen, int count) in counts.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            output.WriteLine($"{count,7} {seen}");
        }

        Assert.Equal(Lives, counts.Where(entry => entry.Key.StartsWith("life ", StringComparison.Ordinal)).Sum(entry => entry.Value));

        // Each way to live happened, and each state was seen.
        string[] expected =
        [
            "life waited", "life watched after a restart", "life canceled", "life not created", "life perhaps created", "pushed",
            .. Answers.Select(answer => "device " + answer),
        ];
        Assert.All(expected, seen => Assert.True(counts.ContainsKey(seen), seen));
    }

    private static async Task RunAsync(int first, ConcurrentDictionary<string, int> counts)
    {
        var clock = new FastClock(100);
        await using ResultReceiver receiver = await ResultReceiver.StartAsync(TestContext.Current.CancellationToken);
        await using FakeIoTPlatform platform = await FakeIoTPlatform.StartAsync(Options(first, clock));
        using RateLimiter limiter = BatchTaskLimiters.UnfinishedTasks(Permits);
        using LibraryClient na = Start(platform, limiter, clock, null);

        // On a platform where only the last token is valid, two logins would reject each other's.
        using LibraryClient restarted = Start(platform, limiter, clock, na.Tokens);
        var lives = new ConcurrentDictionary<string, Life>();
        await Parallel.ForEachAsync(
            Enumerable.Range(first, LivesAPlatform),
            new ParallelOptions { MaxDegreeOfParallelism = LivesAtATime, CancellationToken = TestContext.Current.CancellationToken },
            async (number, cancellationToken) =>
            {
                var life = new Life(number, na.Client, restarted.Client, receiver.Callbacks);
                await life.RunAsync(cancellationToken);
                Assert.True(lives.TryAdd(life.TaskName, life));
            });

        await WaitForPermitsAsync(limiter, Permits - lives.Values.Count(life => life.Kind == "perhaps created"));
        await WaitForPermitsAsync(limiter, Permits);

        // The tasks that may exist have ended by now too.
        await WaitForCallbacksAsync(platform);
        ILookup<string, FakeTask> tasks = platform.Tasks.ToLookup(task => task.TaskName);
        ILookup<string, (string Device, string Command, DeviceCommandState State, int Times)> pushed = receiver.FinalStates();
        foreach (Life life in lives.Values)
        {
            if (life.HasCallback)
            {
                Life.ComparePushed([.. tasks[life.TaskName]], pushed[life.TaskName]);
                counts.AddOrUpdate("pushed", 1, (_, count) => count + 1);
            }

            counts.AddOrUpdate("life " + life.Kind, 1, (_, count) => count + 1);
            foreach (string seen in life.Compare([.. tasks[life.TaskName]]))
            {
                counts.AddOrUpdate("device " + seen, 1, (_, count) => count + 1);
            }
        }
    }

    // Until the last push of each state has not failed: one that has is repeated a minute later.
    private static async Task WaitForCallbacksAsync(FakeIoTPlatform platform)
    {
        bool isRepeated = true;
        for (int i = 0; i < 60 && isRepeated; i++)
        {
            await platform.WaitForCallbacksAsync(TestContext.Current.CancellationToken);
            isRepeated = platform.Callbacks
                .GroupBy(push => (push.CommandId, push.State))
                .Any(pushes => pushes.MaxBy(push => push.Attempt)!.Outcome == FakeCallbackOutcome.Failed);
            await Task.Delay(isRepeated ? 500 : 0, TestContext.Current.CancellationToken);
        }

        Assert.False(isRepeated, "a push is still repeated");
    }

    private static async Task WaitForPermitsAsync(RateLimiter limiter, int permits)
    {
        for (int i = 0; i < 600 && limiter.GetStatistics()!.CurrentAvailablePermits < permits; i++)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        Assert.InRange(limiter.GetStatistics()!.CurrentAvailablePermits, permits, Permits);
    }

    private static FakePlatformOptions Options(int seed, TimeProvider clock) => new()
    {
        MaxCallsPerMinute = int.MaxValue,
        MaxUnfinishedTasks = int.MaxValue,
        UniqueTaskNames = false,
        TimeProvider = clock,
        SlowResponseDelay = TimeSpan.FromSeconds(20),
        SubtaskOrder = FakeSubtaskOrder.States,
        DeviceBehaviour = new FakeDeviceMix { Seed = seed, Spread = TimeSpan.FromMinutes(1) }
            .Add(FakeDeviceAnswer.Success("""{"result":0}"""), 0.6)
            .Add(FakeDeviceAnswer.Failure("100428", "not online"), 0.2)
            .Add(FakeDeviceAnswer.Timeout(), 0.18)
            .AnswerOf,
        CallbackDuplicates = 0.05,
        CallbackDisorder = 0.05,
        Faults = Faults(seed),
    };

    private static FaultMix Faults(int seed) => new FaultMix { Seed = seed, Calls = FakeCalls.All }
        .Add(FakeFault.DropBefore, 0.02)
        .Add(FakeFault.DropAfter, 0.02)
        .Add(FakeFault.Reset, 0.02)
        .Add(FakeFault.BreakResponse, 0.02)
        .Add(FakeFault.BadGatewayBefore, 0.02)
        .Add(FakeFault.BadGatewayAfter, 0.02)
        .Add(FakeFault.Slow, 0.002)
        .Add(FakeFault.Throttle, 0.03)
        .Add(FakeFault.ExpireToken, 0.005);

    private static LibraryClient Start(FakeIoTPlatform platform, RateLimiter limiter, TimeProvider clock, IAccessTokenSource? tokens) => new(
        platform,
        options =>
        {
            options.TaskLimiter = limiter;
            options.TimeProvider = clock;
            options.MaxRetries = 20;
            options.AccessTokenSource = tokens ?? options.AccessTokenSource;
        },
        TimeSpan.FromSeconds(10),
        new FaultyNetwork(refused: 0.05, broken: 0.01).Handler());
}
