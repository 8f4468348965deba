using System;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.RateLimiting;
using System.Threading.Tasks;
using IoTBatchGen.Client.RateLimiting;
using IoTBatchGen.Client.Telemetry;
using Xunit;

namespace IoTBatchGen.Tests.Client;

/// <summary>The permit of an unfinished task: it goes back once, whatever happens first, and then nothing is kept of the task.</summary>
public sealed class TaskLeaseTests : IDisposable
{
    private readonly RateLimiter _limiter = BatchTaskLimiters.UnfinishedTasks(1);
    private readonly ManualClock _clock = new();

    private long Free => _limiter.GetStatistics()!.CurrentAvailablePermits;

    public void Dispose() => _limiter.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_task_that_has_ended_is_forgotten(bool endsFirst)
    {
        var leases = new TaskLeases();
        WeakReference ended = Ended(leases, endsFirst);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        Assert.False(ended.IsAlive);
        Assert.Equal(1, Free);
        GC.KeepAlive(leases);
    }

    [Fact]
    public void A_task_that_has_ended_before_it_is_held_keeps_no_timer()
    {
        TaskLease lease = Take(_clock);
        lease.Release();
        lease.EndCall(mayExist: true, 10);
        Assert.Equal((0, 1L), (_clock.Planned, Free));
    }

    [Fact]
    public async Task A_clock_without_timers_does_not_hold_a_permit_for_ever()
    {
        Take(new NoTimers()).EndCall(mayExist: true, 0);
        for (int i = 0; i < 1000 && Free == 0; i++)
        {
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }

        Assert.Equal(1, Free);
    }

    // Apart, so that nothing of it is alive in the test.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private WeakReference Ended(TaskLeases leases, bool endsFirst)
    {
        TaskLease lease = Take(_clock);
        if (endsFirst)
        {
            lease.Release();
        }

        leases.Add("42", lease);
        if (!endsFirst)
        {
            leases.Release("42");
        }

        return new WeakReference(lease);
    }

    private TaskLease Take(TimeProvider time) => new(
        new PermitSource(_limiter, "TaskLimiter", new ClientTelemetry(null)), _limiter.AttemptAcquire(), time);

    private sealed class NoTimers : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => throw new NotSupportedException();
    }
}
