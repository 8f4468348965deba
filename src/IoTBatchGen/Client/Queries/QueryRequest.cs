using System;
using System.Net.Http;

namespace IoTBatchGen.Client.Queries;

/// <summary>A request that can be repeated: a query of a task or its sub-tasks, or the cancellation of one command.</summary>
internal sealed class QueryRequest(string operation, HttpMethod method, Uri url, string taskId, byte[]? body = null)
{
    /// <summary>The value of <see cref="BatchTaskDiagnostics.OperationTag"/>.</summary>
    public string Operation { get; } = operation;

    public HttpMethod Method { get; } = method;

    public Uri Url { get; } = url;

    public string TaskId { get; } = taskId;

    /// <summary>The body, JSON in UTF-8; null if there is none.</summary>
    public byte[]? Body { get; } = body;
}
