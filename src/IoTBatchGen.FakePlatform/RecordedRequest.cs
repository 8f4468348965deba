using System.Collections.Generic;
using System.Globalization;

namespace IoTBatchGen.FakePlatform;

/// <summary>Represents a request that the fake platform received, with its response.</summary>
public sealed class RecordedRequest
{
    internal RecordedRequest(
        string method,
        string path,
        IReadOnlyDictionary<string, string> query,
        FakeCalls call,
        IReadOnlyDictionary<string, string> headers,
        string body,
        int status,
        BatchTaskErrorInfo? error,
        string? taskId,
        string? reason,
        IReadOnlyList<BatchTaskValidationIssue> issues,
        FakeFault fault)
    {
        Method = method;
        Path = path;
        Query = query;
        Call = call;
        Headers = headers;
        Body = body;
        Status = status;
        Error = error;
        TaskId = taskId;
        Reason = reason;
        Issues = issues;
        Fault = fault;
    }

    /// <summary>Gets the HTTP method.</summary>
    public string Method { get; }

    /// <summary>Gets the path, without the query.</summary>
    public string Path { get; }

    /// <summary>Gets the parameters of the query by name. Several values of one name are joined by commas.</summary>
    public IReadOnlyDictionary<string, string> Query { get; }

    /// <summary>Gets the call, or <see cref="FakeCalls.None"/> for a login, a refresh of a token, or an unknown path or method.</summary>
    public FakeCalls Call { get; }

    /// <summary>
    /// Gets the headers by name, ignoring case. Several values of one name are joined by commas. They contain the caller's secrets.
    /// </summary>
    public IReadOnlyDictionary<string, string> Headers { get; }

    /// <summary>Gets the body, decoded as UTF-8. Empty if it was longer than 4 MiB.</summary>
    public string Body { get; }

    /// <summary>
    /// Gets the HTTP status of the response. A <see cref="Fault"/> may have kept the caller from seeing it. 0 if there was no response.
    /// </summary>
    public int Status { get; }

    /// <summary>
    /// Gets the row of the error table that the response is taken from, or null if the response is not an error of the table.
    /// </summary>
    public BatchTaskErrorInfo? Error { get; }

    /// <summary>Gets the code of <see cref="Error"/>, or the default value if there is no error.</summary>
    public BatchTaskErrorCode ErrorCode => Error?.ErrorCode ?? default;

    /// <summary>Gets the id of the task that was created, or null if none was.</summary>
    public string? TaskId { get; }

    /// <summary>Gets why the request was rejected, in more detail than the response, or null if it was accepted.</summary>
    public string? Reason { get; }

    /// <summary>
    /// Gets the issues of the body: the errors that cause its rejection (50400), and warnings, which do not. At most 1,000. Empty if the
    /// body was not validated.
    /// </summary>
    public IReadOnlyList<BatchTaskValidationIssue> Issues { get; }

    /// <summary>Gets the fault that was injected, or <see cref="FakeFault.None"/>.</summary>
    public FakeFault Fault { get; }

    /// <summary>Returns the request and its response on one line, without headers and body, which may contain secrets.</summary>
    /// <returns>The text, on one line.</returns>
    public override string ToString()
    {
        string status = Status.ToString(CultureInfo.InvariantCulture);
        string detail = Error is null ? string.Empty : " " + Error.ErrorCode + " " + Error.Description;
        string outcome = TaskId is null ? Reason ?? string.Empty : "created " + TaskId;
        string fault = Fault == FakeFault.None ? string.Empty : $" [{Fault}]";
        string inBrackets = outcome.Length == 0 ? string.Empty : $" ({outcome})";
        return $"{Method} {Path} -> {status}{detail}{inBrackets}{fault}";
    }
}
