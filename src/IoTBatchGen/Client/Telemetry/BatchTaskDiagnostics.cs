namespace IoTBatchGen;

/// <summary>Provides the names of the client's traces and metrics, for OpenTelemetry or any other listener. The names are stable.</summary>
/// <remarks>None of them has an app key, token, secret or device id.</remarks>
public static class BatchTaskDiagnostics
{
    /// <summary>The name of the activity source.</summary>
    public const string ActivitySourceName = "IoTBatchGen";

    /// <summary>The name of the meter.</summary>
    public const string MeterName = "IoTBatchGen";

    /// <summary>
    /// The name of the activity of one call, of kind client, with the tags <see cref="OutcomeTag"/>, <see cref="ErrorTypeTag"/>,
    /// <c>iotbatch.target</c>, <c>iotbatch.sends</c>, <c>iotbatch.task_id</c>, <c>server.address</c>, <c>server.port</c>.
    /// </summary>
    public const string CreateActivity = "iotbatch.create_task";

    /// <summary>
    /// The name of the activity of one query of a task or its sub-tasks, or of the cancellation of one command, of kind client, with the tags
    /// <see cref="OperationTag"/>, <see cref="OutcomeTag"/>, <see cref="ErrorTypeTag"/>, <c>iotbatch.sends</c>, <c>iotbatch.task_id</c>,
    /// <c>server.address</c>, <c>server.port</c>.
    /// </summary>
    public const string QueryActivity = "iotbatch.query";

    /// <summary>
    /// The name of the histogram of how long calls took, in seconds, waits included. Its tags are <see cref="OutcomeTag"/> and
    /// <see cref="ErrorTypeTag"/>.
    /// </summary>
    public const string CallDuration = "iotbatch.client.call.duration";

    /// <summary>
    /// The name of the histogram of how long queries took, in seconds, waits included. Its tags are <see cref="OperationTag"/>,
    /// <see cref="OutcomeTag"/> and <see cref="ErrorTypeTag"/>.
    /// </summary>
    public const string QueryDuration = "iotbatch.client.query.duration";

    /// <summary>The name of the counter of the tasks that are watched at the moment. It has no tags.</summary>
    public const string WatchedTasks = "iotbatch.client.watched_tasks";

    /// <summary>
    /// The name of the counter of how often a request was sent again. Its tag is <c>iotbatch.retry.reason</c>, a <see cref="BatchTaskRetryReason"/>.
    /// </summary>
    public const string Retries = "iotbatch.client.retries";

    /// <summary>The name of the counter of requested access tokens. Its tag is <see cref="OutcomeTag"/>: login, refresh or failed.</summary>
    public const string Tokens = "iotbatch.client.tokens";

    /// <summary>
    /// The name of the tag with the outcome of a call: created, unknown, rejected, not_sent, invalid, limited, no_token, canceled or failed; of a
    /// query: answered, canceled or failed.
    /// </summary>
    public const string OutcomeTag = "iotbatch.outcome";

    /// <summary>The name of the tag with the platform's error code, or else the type of the exception. A call that succeeds does not have it.</summary>
    public const string ErrorTypeTag = "error.type";

    /// <summary>The name of the tag with what a query asks for: query_task, query_subtasks or cancel_command.</summary>
    public const string OperationTag = "iotbatch.operation";

    internal const string TaskIdTag = "iotbatch.task_id";
}
