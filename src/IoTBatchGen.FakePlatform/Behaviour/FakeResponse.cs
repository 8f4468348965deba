using System;
using System.Buffers;
using System.Collections.Generic;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace IoTBatchGen.FakePlatform.Behaviour;

/// <summary>The response to a call: a task's id, tokens, a row of the error table, JSON, or an HTTP status without a body.</summary>
internal sealed record FakeResponse(int Status)
{
    // Apostrophes are not escaped, because the platform does not escape them.
    private static readonly JsonWriterOptions JsonOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public BatchTaskErrorInfo? Error { get; private init; }

    public string? TaskId { get; private init; }

    /// <summary>The JSON of a response that is none of the others.</summary>
    public ReadOnlyMemory<byte> Body { get; private init; }

    public IssuedTokens? Tokens { get; private init; }

    public string? Reason { get; private init; }

    public IReadOnlyList<BatchTaskValidationIssue> Issues { get; init; } = [];

    public static FakeResponse Created(string taskId) => new(200) { TaskId = taskId };

    public static FakeResponse Json(int status, Action<Utf8JsonWriter> write)
    {
        var body = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(body, JsonOptions))
        {
            write(json);
        }

        return new FakeResponse(status) { Body = body.WrittenMemory };
    }

    public static FakeResponse Issued(IssuedTokens tokens) => new(200) { Tokens = tokens };

    /// <summary>
    /// Rejects with the code's row. A code with several rows gets the one with HTTP 200, which careless clients take for success.
    /// </summary>
    /// <remarks>The row of creating a task, or that of another operation for a code which creating does not have: see <see cref="Of"/>.</remarks>
    public static FakeResponse Rejected(BatchTaskErrorCode code, string reason) => Rejected(
        BatchTaskErrorCatalog.Find(BatchTaskOperation.CreateTask, code, 200) ?? BatchTaskErrorCatalog.All.First(row => row.ErrorCode == code), reason);

    public static FakeResponse Rejected(BatchTaskErrorInfo error, string reason) => new(error.HttpStatus) { Error = error, Reason = reason };

    /// <summary>Returns this response, with the operation's own row of its error if the operation has one.</summary>
    public FakeResponse Of(BatchTaskOperation operation) =>
        Error is not null && BatchTaskErrorCatalog.Find(operation, Error.ErrorCode, 200) is { } row
            ? this with { Status = row.HttpStatus, Error = row }
            : this;

    public static FakeResponse Bare(int status, string reason) => new(status) { Reason = reason };
}
