using System.Collections.Generic;
using System.Globalization;

namespace IoTBatchGen.FakePlatform;

/// <summary>A request that arrived, and what it was answered.</summary>
public sealed class RecordedRequest
{
    internal RecordedRequest(
        string method,
        string path,
        IReadOnlyDictionary<string, string> headers,
        string body,
        int status,
        BatchTaskErrorRow? error,
        string? taskId,
        string? reason,
        IReadOnlyList<BatchTaskProblem> problems,
        FakeFault fault)
    {
        Method = method;
        Path = path;
        Headers = headers;
        Body = body;
        Status = status;
        Error = error;
        TaskId = taskId;
        Reason = reason;
        Problems = problems;
        Fault = fault;
    }

    /// <summary>The HTTP method.</summary>
    public string Method { get; }

    /// <summary>The path, without the query.</summary>
    public string Path { get; }

    /// <summary>The headers by name, in any case; several of one name are joined by a comma. They hold the caller's secrets.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; }

    /// <summary>The body as it was sent, read as UTF-8; empty where it was over 4 MiB.</summary>
    public string Body { get; }

    /// <summary>The HTTP status of the answer, as it was decided: a <see cref="Fault"/> may have kept it back. 0 where there was none.</summary>
    public int Status { get; }

    /// <summary>The row of the document's error table that was answered; null where it was none.</summary>
    public BatchTaskErrorRow? Error { get; }

    /// <summary>The code of <see cref="Error"/>; empty where there is none.</summary>
    public BatchTaskErrorCode ErrorCode => Error?.ErrorCode ?? default;

    /// <summary>The id of the task that was created; null where none was.</summary>
    public string? TaskId { get; }

    /// <summary>Why the request was refused, in more words than the platform sends; null where it was not.</summary>
    public string? Reason { get; }

    /// <summary>
    /// What the rules say about the body: the errors it was refused for (50400), and the warnings, which refuse nothing. At most
    /// 1,000; empty where the body was not judged.
    /// </summary>
    public IReadOnlyList<BatchTaskProblem> Problems { get; }

    /// <summary>What went wrong with the call; <see cref="FakeFault.None"/> for most.</summary>
    public FakeFault Fault { get; }

    /// <summary>The request and its answer on one line, without headers and body, which hold secrets.</summary>
    public override string ToString()
    {
        string answer = Status.ToString(CultureInfo.InvariantCulture);
        string detail = Error == null ? string.Empty : " " + Error.ErrorCode + " " + Error.Description;
        string outcome = TaskId == null ? Reason ?? string.Empty : "created " + TaskId;
        string fault = Fault == FakeFault.None ? string.Empty : $" [{Fault}]";
        string inBrackets = outcome.Length == 0 ? string.Empty : $" ({outcome})";
        return $"{Method} {Path} -> {answer}{detail}{inBrackets}{fault}";
    }
}
