using System;
using System.Globalization;

namespace IoTBatchGen;

/// <summary>The platform refused a batch task, or answered what is no answer of its API.</summary>
/// <remarks>
/// API document, "Error Codes". A body with <c>error_code</c> is an error under every HTTP status, 200 among them. Where the task may
/// exist all the same it is a <see cref="BatchTaskAmbiguousException"/>: catch that one first.
/// </remarks>
public class BatchTaskException : Exception
{
    /// <summary>Makes an exception of an answer.</summary>
    /// <param name="httpStatus">The HTTP status.</param>
    /// <param name="errorCode">The platform's code; default where the answer had none.</param>
    /// <param name="description">The platform's words, or what was wrong with the answer.</param>
    /// <param name="innerException">The cause, if any.</param>
    public BatchTaskException(int httpStatus, BatchTaskErrorCode errorCode, string description, Exception? innerException = null)
        : this(httpStatus, errorCode, description, Compose(httpStatus, errorCode, description), innerException)
    {
    }

    private protected BatchTaskException(
        int httpStatus, BatchTaskErrorCode errorCode, string description, string message, Exception? innerException)
        : base(message, innerException)
    {
        HttpStatus = httpStatus;
        ErrorCode = errorCode;
        Description = description;
    }

    /// <summary>The HTTP status of the answer; 0 where there was no whole answer.</summary>
    public int HttpStatus { get; }

    /// <summary>The platform's code; empty where the answer had none.</summary>
    public BatchTaskErrorCode ErrorCode { get; }

    /// <summary>The platform's words, or what was wrong with the answer.</summary>
    public string Description { get; }

    /// <summary>
    /// The document's recommended handling of the code, its remark where it recommends none, null for a code it does not name.
    /// </summary>
    public string? Handling => HandlingOf(HttpStatus, ErrorCode);

    /// <summary>Whether the same request may succeed later, unchanged.</summary>
    /// <remarks>
    /// True for 1010009 (throttled), 105001 (too many unfinished tasks), 50252 (internal error), without a code for HTTP 429, 502, 503,
    /// 504, and without an answer. It does not say that the task does not exist: a <see cref="BatchTaskAmbiguousException"/> does not know.
    /// </remarks>
    public bool IsTransient =>
        ErrorCode == BatchTaskErrorCode.Throttled
        || ErrorCode == BatchTaskErrorCode.TaskCountLimitReached
        || ErrorCode == BatchTaskErrorCode.InternalServerError
        || (ErrorCode.Value.Length == 0
            && (HttpStatus == 0 || HttpStatus == 429 || HttpStatus == 502 || HttpStatus == 503 || HttpStatus == 504));

    private protected static string Compose(int httpStatus, BatchTaskErrorCode errorCode, string description)
    {
        string status = httpStatus.ToString(CultureInfo.InvariantCulture);
        string? handling = HandlingOf(httpStatus, errorCode);
        string said = errorCode.Value.Length == 0
            ? "HTTP " + status + ": " + description
            : errorCode.Value + " (HTTP " + status + "): " + description;
        return handling == null ? said : Sentence(said) + " " + handling;
    }

    /// <summary>The platform writes descriptions with a full stop or without.</summary>
    private static string Sentence(string said)
    {
        string text = said.TrimEnd();
        return text.Length == 0 || text[text.Length - 1] is '.' or '!' or '?' or ':' or ';' or '\u3002' or '\uFF01' or '\uFF1F' ? text : text + ".";
    }

    private static string? HandlingOf(int httpStatus, BatchTaskErrorCode errorCode)
    {
        BatchTaskErrorRow? row = BatchTaskErrorTable.Find(errorCode, httpStatus);
        return row == null ? null : row.Handling ?? row.Remarks;
    }
}
