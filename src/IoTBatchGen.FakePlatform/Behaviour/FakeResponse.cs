using System.Collections.Generic;

namespace IoTBatchGen.FakePlatform.Behaviour;

/// <summary>The response to a call: a task's id, tokens, a row of the error table, or an HTTP status without a body.</summary>
internal sealed record FakeResponse(int Status)
{
    public BatchTaskErrorInfo? Error { get; private init; }

    public string? TaskId { get; private init; }

    public IssuedTokens? Tokens { get; private init; }

    public string? Reason { get; private init; }

    public IReadOnlyList<BatchTaskValidationIssue> Issues { get; init; } = [];

    public static FakeResponse Created(string taskId) => new(200) { TaskId = taskId };

    public static FakeResponse Issued(IssuedTokens tokens) => new(200) { Tokens = tokens };

    /// <summary>
    /// Rejects with the code's row. A code with several rows gets the one with HTTP 200, which careless clients take for success.
    /// </summary>
    public static FakeResponse Rejected(BatchTaskErrorCode code, string reason) => Rejected(BatchTaskErrorCatalog.Find(BatchTaskOperation.CreateTask, code, 200)!, reason);

    public static FakeResponse Rejected(BatchTaskErrorInfo error, string reason) => new(error.HttpStatus) { Error = error, Reason = reason };

    public static FakeResponse Bare(int status, string reason) => new(status) { Reason = reason };
}
