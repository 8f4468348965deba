using System;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace IoTBatchGen.Json;

/// <summary>A batch task as the body of its request.</summary>
internal static class BatchTaskJson
{
    private static readonly JsonWriterOptions Options = new JsonWriterOptions
    {
        // "Unsafe" is said of JSON put into HTML. This is sent as application/json, where names in any script stay readable and short.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,

        // The order of calls is fixed in BatchTaskWriter, and tests parse what it writes.
        SkipValidation = true,
    };

    /// <summary>The body in UTF-8.</summary>
    /// <param name="task">The task.</param>
    /// <param name="appId">The appId of a task that states none.</param>
    public static ArraySegment<byte> ToUtf8(BatchTask task, string? appId)
    {
        var buffer = new RequestBuffer(BodySize.Guess(task));
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            BatchTaskWriter.Write(json, task, appId);
        }

        return buffer.Written;
    }

    /// <summary>The body as text.</summary>
    /// <inheritdoc cref="ToUtf8"/>
    public static string ToText(BatchTask task, string? appId)
    {
        ArraySegment<byte> body = ToUtf8(task, appId);
        return Encoding.UTF8.GetString(body.Array!, body.Offset, body.Count);
    }
}
