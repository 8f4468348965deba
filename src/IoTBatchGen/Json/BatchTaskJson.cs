using System;
using System.Text;
using System.Text.Json;

namespace IoTBatchGen.Json;

/// <summary>A batch task as the body of its request.</summary>
internal static class BatchTaskJson
{
    /// <summary>The body in UTF-8.</summary>
    /// <param name="task">The task.</param>
    /// <param name="appId">The appId of a task that states none.</param>
    public static ArraySegment<byte> ToUtf8(BatchTask task, string? appId)
    {
        using var buffer = new RequestBuffer();
        Utf8JsonWriter json = WriterCache.Take(buffer);
        BatchTaskWriter.Write(json, buffer, task, appId);
        json.Flush();
        WriterCache.Return(json);
        return new ArraySegment<byte>(buffer.ToArray());
    }

    /// <summary>The body as text.</summary>
    /// <inheritdoc cref="ToUtf8"/>
    public static string ToText(BatchTask task, string? appId)
    {
        ArraySegment<byte> body = ToUtf8(task, appId);
        return Encoding.UTF8.GetString(body.Array!, body.Offset, body.Count);
    }
}
