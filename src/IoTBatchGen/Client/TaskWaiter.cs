using System;
using System.Threading;
using System.Threading.Tasks;

namespace IoTBatchGen.Client;

/// <summary>Waits that the caller can end, whatever is waited for.</summary>
internal static class TaskWaiter
{
    /// <summary>The task's result; cancellation ends this wait and leaves the task alone.</summary>
#if NET8_0_OR_GREATER
    public static Task<T> WaitAsync<T>(Task<T> task, CancellationToken cancellationToken) => task.WaitAsync(cancellationToken);
#else
    public static async Task<T> WaitAsync<T>(Task<T> task, CancellationToken cancellationToken)
    {
        var cancelled = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        using (cancellationToken.Register(() => cancelled.TrySetResult(true)))
        {
            if (await Task.WhenAny(task, cancelled.Task).ConfigureAwait(false) != task)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }
        }

        return await task.ConfigureAwait(false);
    }
#endif

    /// <summary>The result of other people's code, which may ignore cancellation.</summary>
    /// <param name="theirs">What they do.</param>
    /// <param name="late">Gets a result that comes after the wait has ended; null if it can be dropped.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public static ValueTask<T> WaitAsync<T>(ValueTask<T> theirs, Action<T>? late, CancellationToken cancellationToken) =>
        theirs.IsCompleted || !cancellationToken.CanBeCanceled ? theirs : new ValueTask<T>(WaitAsync(theirs.AsTask(), late, cancellationToken));

    private static async Task<T> WaitAsync<T>(Task<T> theirs, Action<T>? late, CancellationToken cancellationToken)
    {
        try
        {
            return await WaitAsync(theirs, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception)
        {
            _ = theirs.ContinueWith(
                ended =>
                {
                    // Looked at in any case: a failure of what no one waits for any more must not become an unobserved exception.
                    if (ended.Exception is null && !ended.IsCanceled)
                    {
                        late?.Invoke(ended.Result);
                    }
                },
                CancellationToken.None,
                TaskContinuationOptions.None,
                TaskScheduler.Default);
            throw;
        }
    }
}
