using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using IoTBatchGen.Client;
using Xunit;

namespace IoTBatchGen.Tests.Client;

public class TaskWaiterTests
{
    [Theory]
    [InlineData("fails")]
    [InlineData("is canceled")]
    public async Task What_ends_after_the_wait_without_a_result_is_no_unobserved_exception(string how)
    {
        int late = 0;
        int unobserved = 0;
        var failure = new TimeoutException("late");
        var theirs = new TaskCompletionSource<int>();
        void Hear(object? sender, UnobservedTaskExceptionEventArgs e) =>
            unobserved += e.Exception.Flatten().InnerExceptions.Count(inner => inner == failure || (inner as TaskCanceledException)?.Task == theirs.Task);

        TaskScheduler.UnobservedTaskException += Hear;
        try
        {
            using var source = new CancellationTokenSource();
            ValueTask<int> wait = TaskWaiter.WaitAsync(new ValueTask<int>(theirs.Task), _ => late++, source.Token);
            await source.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => wait.AsTask());
            _ = how == "fails" ? theirs.TrySetException(failure) : theirs.TrySetCanceled(TestContext.Current.CancellationToken);
            for (int i = 0; i < 20; i++)
            {
                await Task.Delay(10, TestContext.Current.CancellationToken);
                GC.Collect();
                GC.WaitForPendingFinalizers();
            }
        }
        finally
        {
            TaskScheduler.UnobservedTaskException -= Hear;
        }

        Assert.Equal((0, 0), (late, unobserved));
    }
}
