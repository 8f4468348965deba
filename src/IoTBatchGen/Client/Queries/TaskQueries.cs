using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using IoTBatchGen.Client.Responses;
using IoTBatchGen.Client.Telemetry;
using IoTBatchGen.Results;

namespace IoTBatchGen.Client.Queries;

/// <summary>The questions that a client asks about a task, each as one call.</summary>
internal sealed class TaskQueries(HttpClient httpClient, ClientSettings settings)
{
    /// <summary>The largest page that all pages of the platform's documents allow.</summary>
    public const int LargestPage = 250;

    private static readonly byte[] Canceled = Encoding.UTF8.GetBytes("{\"status\":\"" + DeviceCommandState.Canceled + "\"}");
    private static readonly object Done = new object();

    /// <summary>"Query batch task".</summary>
    /// <param name="taskId">The task's id.</param>
    /// <param name="maxRetries">How often it is repeated at most.</param>
    /// <param name="cancellationToken">The caller's.</param>
    public ValueTask<BatchTaskStatus> StatusAsync(string taskId, int maxRetries, CancellationToken cancellationToken)
    {
        var request = new QueryRequest(BatchTaskOperation.QueryTask, HttpMethod.Get, settings.QueryUrls.Task(taskId), taskId);
        return AskAsync(request, body => Of(taskId, StatusReader.Read(body)), maxRetries, cancellationToken);
    }

    /// <summary>"Query sub-tasks", one page.</summary>
    public ValueTask<BatchSubtaskPage> PageAsync(
        string taskId, BatchSubtaskFilter? filter, long pageNo, int pageSize, CancellationToken cancellationToken)
    {
        Uri url = settings.QueryUrls.Subtasks(taskId, filter, pageNo, pageSize);
        var request = new QueryRequest(BatchTaskOperation.QuerySubtasks, HttpMethod.Get, url, taskId);
        return AskAsync(request, body => SubtaskReader.Read(body, pageNo, pageSize), settings.MaxRetries, cancellationToken);
    }

    /// <summary>"Modify device command": cancels it.</summary>
    /// <exception cref="BatchTaskQueryException">It was not canceled.</exception>
    public async ValueTask CancelAsync(string taskId, string commandId, CancellationToken cancellationToken)
    {
        var request = new QueryRequest(
            BatchTaskOperation.CancelCommand, HttpMethod.Put, settings.QueryUrls.Command(commandId), taskId, Canceled);
        await AskAsync(request, body => IsError(body) ? null : Done, settings.MaxRetries, cancellationToken).ConfigureAwait(false);
    }

    // A cache or a proxy that mixes up answers must not end the wait for a task that still runs.
    private static BatchTaskStatus? Of(string taskId, BatchTaskStatus? status)
    {
        if (status is null || (status.TaskId.Length != 0 && status.TaskId != taskId))
        {
            return null;
        }

        status.TaskId = taskId;
        return status;
    }

    private static bool IsError(ArraySegment<byte> body) => ResponseFields.TryRead(body, out ResponseFields fields)
        ? fields.ErrorCode is not null
        : body.Count != 0;

    // Whatever part that the options name has thrown it.
    private static BatchTaskQueryException Failed(QueryRequest request, Exception failure) => new BatchTaskQueryException(
        request.Operation, 0, default, "A part of the client's options failed with " + failure.GetType().FullName + ".", request.TaskId, failure);

    private async ValueTask<T> AskAsync<T>(
        QueryRequest request, Func<ArraySegment<byte>, T?> read, int maxRetries, CancellationToken cancellationToken)
        where T : class
    {
        using var trace = new QueryTrace(request.Operation, request.TaskId, request.Url);
        var call = new QueryCall<T>(httpClient, settings, request, new QueryResponseReader<T>(settings, request, read), maxRetries);
        try
        {
            T result = await call.RunAsync(cancellationToken).ConfigureAwait(false);
            trace.Ended(call.Sends);
            return result;
        }
        catch (OperationCanceledException canceled) when (cancellationToken.IsCancellationRequested)
        {
            trace.Failed(canceled, call.Sends);
            throw new OperationCanceledException("The query of the batch task was canceled.", canceled, cancellationToken);
        }
        catch (Exception failure)
        {
            BatchTaskQueryException query = failure as BatchTaskQueryException ?? Failed(request, failure);
            trace.Failed(query, call.Sends);
            throw query;
        }
    }
}
