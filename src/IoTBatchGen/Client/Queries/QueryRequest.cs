using System;
using System.Net.Http;

namespace IoTBatchGen.Client.Queries;

/// <summary>A request that can be repeated: a query of a task or its sub-tasks, or the cancellation of one command.</summary>
internal sealed class QueryRequest(BatchTaskOperation operation, HttpMethod method, Uri url, string taskId, byte[]? body = null)
{
    public BatchTaskOperation Operation { get; } = operation;

    public HttpMethod Method { get; } = method;

    public Uri Url { get; } = url;

    public string TaskId { get; } = taskId;

    /// <summary>The body, JSON in UTF-8; null if there is none.</summary>
    public byte[]? Body { get; } = body;
}
