using System;
using System.Linq;
using System.Threading;
using IoTBatchGen.FakePlatform.Behaviour;
using Xunit;

namespace IoTBatchGen.FakePlatform.Tests.Behaviour;

/// <summary>
/// The decisions that must be taken by one caller at a time, raced without HTTP between, many times: over HTTP the callers hardly
/// ever meet, and a missing lock would go unseen.
/// </summary>
public sealed class RaceTests
{
    [Fact]
    public void One_name_is_given_once() => Race(
        3000,
        1,
        () => new TaskRegistry(new FakePlatformOptions { MaxUnfinishedTasks = int.MaxValue }),
        (registry, _) => registry.Create("app", Body("same")).TaskId is not null ? 1 : 0);

    [Fact]
    public void The_limit_of_unfinished_tasks_is_never_exceeded() => Race(
        3000,
        1,
        () => new TaskRegistry(new FakePlatformOptions { MaxUnfinishedTasks = 1 }),
        (registry, caller) => registry.Create("app", Body($"task {caller}")).TaskId is not null ? 1 : 0);

    [Fact]
    public void The_throttle_lets_no_call_too_many_through() => Race(
        500,
        1000,
        () => new CallThrottle(TimeProvider.System, 1000),
        (throttle, _) => Enumerable.Range(0, 1000).Count(_ => throttle.Check() is null));

    private static AcceptedBody Body(string taskName) => new(null, taskName, TimeSpan.FromMinutes(10), [], new AcceptedCommand("s", "m", null));

    private static void Race<T>(int rounds, int winners, Func<T> contest, Func<T, int, int> enter)
    {
        const int callers = 4;
        T current = default!;
        int[] won = new int[callers];
        using var start = new Barrier(callers, _ => current = contest());
        int[] wins = new int[rounds];
        using var end = new Barrier(callers, barrier => wins[barrier.CurrentPhaseNumber] = won.Sum());
        Thread[] threads = [.. Enumerable.Range(0, callers).Select(caller => new Thread(() => Run(caller)))];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        Assert.All(wins, count => Assert.Equal(winners, count));

        void Run(int caller)
        {
            for (int round = 0; round < rounds; round++)
            {
                start.SignalAndWait();
                won[caller] = Enter(caller);
                end.SignalAndWait();
            }
        }

        // A collection that two threads change at once may throw; on a bare thread that would end the test run without a word.
        int Enter(int caller)
        {
            try
            {
                return enter(current, caller);
            }
            catch (Exception)
            {
                return -1_000_000;
            }
        }
    }
}
