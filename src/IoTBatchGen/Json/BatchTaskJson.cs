using System;
using System.Collections.Generic;
using System.Text;

namespace IoTBatchGen.Json;

/// <summary>A batch task as the body of its request.</summary>
internal static class BatchTaskJson
{
    // All but the lists of a usual request.
    private const int UsualBytes = 1024;

    /// <summary>An empty buffer for the body; the caller disposes it.</summary>
    public static RequestBuffer BufferFor(BatchTask task) => new RequestBuffer(BytesOf(task.Param));

    /// <summary>The body in UTF-8; the caller disposes it.</summary>
    /// <param name="task">The task.</param>
    /// <param name="appId">The appId of a task that states none.</param>
    public static RequestBuffer Write(BatchTask task, string? appId)
    {
        RequestBuffer buffer = BufferFor(task);
        try
        {
            var writer = new BatchTaskWriter(buffer, task);
            writer.WriteTargets(appId);
            writer.WriteRest();
            return buffer;
        }
        catch
        {
            buffer.Dispose();
            throw;
        }
    }

    /// <summary>The body as text.</summary>
    /// <inheritdoc cref="Write"/>
    public static string ToText(BatchTask task, string? appId)
    {
        using RequestBuffer body = Write(task, appId);
        return Encoding.UTF8.GetString(body.Written.Array!, 0, body.Count);
    }

    private static int BytesOf(BatchTaskParam? param) =>
        param is null ? UsualBytes : (int)Math.Min(UsualBytes + BytesOf(param.DeviceList) + BytesOf(param.GroupList), int.MaxValue / 2);

    // Ids of one platform mostly have the same length. Each has two quotes and a comma.
    private static long BytesOf(IList<string> entries) => entries.Count == 0 ? 0 : entries.Count * ((entries[0]?.Length ?? 0) + 3L);
}
