using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using IoTBatchGen.Client.Queries;
using IoTBatchGen.Client.Sending;
using IoTBatchGen.Client.Telemetry;

namespace IoTBatchGen.Client.Following;

/// <summary>Watches the tasks of a client: a wait costs no thread, and all of them take turns, in the order in which their waits end.</summary>
#pragma warning disable CA1001 // A SemaphoreSlim whose wait handle is not used has nothing to dispose.
internal sealed class TaskWatcher(TaskQueries queries, ClientSettings settings)
#pragma warning restore CA1001
{
    // A slow answer must not hold up all other tasks, and a thousand tasks must not ask at the same moment.
    private const int QueriesAtOnce = 4;

    // A token that is rejected again and again is not going to be accepted.
    private const int MostLoginFailures = 5;

    // How long after its timeout a task is asked for that is in a state which is not known.
    private static readonly TimeSpan Grace = TimeSpan.FromMinutes(1);

    private readonly SemaphoreSlim _turns = new SemaphoreSlim(QueriesAtOnce, QueriesAtOnce);

    /// <summary>Each change of a task, until it has ended.</summary>
    public async IAsyncEnumerable<BatchTaskStatus> WatchAsync(
        string taskId, PollInterval interval, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ClientTelemetry.Watching(1);
        try
        {
            BatchTaskStatus? last = null;
            while (true)
            {
                BatchTaskStatus status = await AskAsync(taskId, interval, cancellationToken).ConfigureAwait(false);
                bool hasEnded = HasEnded(taskId, status);
                if (hasEnded)
                {
                    // Before the caller gets it, who may not come back for more.
                    settings.TaskLeases?.Release(taskId);
                    settings.Telemetry.Finished(status);
                }

                bool hasChanged = last is null || Differs(status, last) || hasEnded;
                last = status;
                if (hasChanged)
                {
                    yield return status;
                }

                if (hasEnded)
                {
                    yield break;
                }

                await WaitAsync(taskId, interval.Next(status, hasChanged, Now(taskId)), cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            ClientTelemetry.Watching(-1);
        }
    }

    private static bool Differs(BatchTaskStatus one, BatchTaskStatus other) =>
        one.State != other.State
        || one.ProgressPerMille != other.ProgressPerMille
        || one.TotalCount != other.TotalCount
        || one.SuccessCount != other.SuccessCount
        || one.FailCount != other.FailCount
        || one.TimeoutCount != other.TimeoutCount
        || one.CompleteCount != other.CompleteCount
        || one.ExpiredCount != other.ExpiredCount;

    // A state that is not known does not say whether it is the last. Past its timeout no task runs.
    private bool HasEnded(string taskId, BatchTaskStatus status) =>
        status.IsFinished
        || (status.State != BatchTaskState.Pending
            && status.State != BatchTaskState.Running
            && status.StartTime + status.Timeout + Grace < Now(taskId));

    // Until there is an answer: a task that runs for two days outlives many failures of the network.
    private async ValueTask<BatchTaskStatus> AskAsync(string taskId, PollInterval interval, CancellationToken cancellationToken)
    {
        int failures = 0;
        while (true)
        {
            BatchTaskQueryException failure;
            await _turns.WaitAsync(cancellationToken).ConfigureAwait(false);
            try
            {
                return await queries.StatusAsync(taskId, 0, cancellationToken).ConfigureAwait(false);
            }
            catch (BatchTaskQueryException failed) when (failed.IsTransient || (failed.IsOfTheLogin && failures < MostLoginFailures))
            {
                failure = failed;
            }
            finally
            {
                _turns.Release();
            }

            TimeSpan first = settings.RetryDelay > interval.Min ? settings.RetryDelay : interval.Min;
            TimeSpan delay = RetryDelays.Compute(first, failures++, failure.RetryAfter);
            settings.Telemetry.QueryFailed(taskId, failure, delay);
            await WaitAsync(taskId, delay, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task WaitAsync(string taskId, TimeSpan delay, CancellationToken cancellationToken)
    {
        try
        {
            await settings.TimeProvider.WaitAsync(delay, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException canceled) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException("The wait for the batch task was canceled.", canceled, cancellationToken);
        }
        catch (Exception failure)
        {
            throw ClockFailed(taskId, failure);
        }
    }

    private DateTimeOffset Now(string taskId)
    {
        try
        {
            return settings.TimeProvider.GetUtcNow();
        }
        catch (Exception failure)
        {
            throw ClockFailed(taskId, failure);
        }
    }

    // The options' clock is other people's code too; without one there is nothing to wait by.
    private static BatchTaskQueryException ClockFailed(string taskId, Exception failure) => new BatchTaskQueryException(
        BatchTaskOperation.QueryTask, 0, default, "TimeProvider failed with " + failure.GetType().FullName + ".", taskId, failure);
}
