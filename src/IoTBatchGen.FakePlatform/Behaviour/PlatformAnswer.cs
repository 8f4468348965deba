using System.Collections.Generic;

namespace IoTBatchGen.FakePlatform.Behaviour;

/// <summary>What a call is answered: a task's id, tokens, a row of the error table, or a bare HTTP status.</summary>
internal sealed record PlatformAnswer(int Status)
{
    public BatchTaskErrorRow? Error { get; private init; }

    public string? TaskId { get; private init; }

    public IssuedTokens? Tokens { get; private init; }

    public string? Reason { get; private init; }

    public IReadOnlyList<BatchTaskProblem> Problems { get; init; } = [];

    public static PlatformAnswer Created(string taskId) => new(200) { TaskId = taskId };

    public static PlatformAnswer Issued(IssuedTokens tokens) => new(200) { Tokens = tokens };

    /// <summary>Refuses with the code's row; of a code with several, the row under HTTP 200, which careless clients miss.</summary>
    public static PlatformAnswer Refused(BatchTaskErrorCode code, string reason) => Refused(BatchTaskErrorTable.Find(code, 200)!, reason);

    public static PlatformAnswer Refused(BatchTaskErrorRow row, string reason) => new(row.HttpStatus) { Error = row, Reason = reason };

    public static PlatformAnswer Bare(int status, string reason) => new(status) { Reason = reason };
}
