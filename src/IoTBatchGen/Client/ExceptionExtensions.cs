using System;
using System.Threading;

namespace IoTBatchGen.Client;

/// <summary>What an exception means for a call.</summary>
internal static class ExceptionExtensions
{
    /// <summary>Whether a failure is the caller's own cancellation, which is handed on as it is.</summary>
    public static bool IsCancellationBy(this Exception failure, CancellationToken cancellationToken) =>
        failure is OperationCanceledException && cancellationToken.IsCancellationRequested;
}
