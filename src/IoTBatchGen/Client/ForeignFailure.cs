using System;
using System.Threading;

namespace IoTBatchGen;

/// <summary>What limiters and token providers throw. Most of it is told as it is; some would say what its thrower cannot know.</summary>
internal static class ForeignFailure
{
    /// <summary>
    /// Whether the caller would take an exception for something else: a cancellation for his own, or one of the client's for what became of
    /// the task.
    /// </summary>
    public static bool Misleads(Exception failure, CancellationToken caller) =>
        failure is OperationCanceledException
            ? !caller.IsCancellationRequested
            : failure is BatchTaskException
                || failure is BatchTaskLimitException
                || failure is BatchTaskValidationException
                || failure is AccessTokenException;
}
