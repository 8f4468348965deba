using System;
using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using IoTBatchGen.Generated;

namespace IoTBatchGen.Json;

/// <summary>A writer for each thread: to make one costs as much as to write a small request.</summary>
internal static class WriterCache
{
    private static readonly JsonWriterOptions Options = new JsonWriterOptions
    {
        // "Unsafe" is said of JSON put into HTML. This is sent as application/json, where names in any script stay readable and short.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,

        // The order of calls is fixed in BatchTaskWriter and CommandParaWriter, and tests parse what they write.
        SkipValidation = true,
    };

    [ThreadStatic]
    private static Utf8JsonWriter? _idle;

    /// <summary>A writer into a buffer. Taken out while it is at work, so that a command which writes another request gets one of its own.</summary>
    public static Utf8JsonWriter Take(IBufferWriter<byte> buffer)
    {
        Utf8JsonWriter? writer = _idle;
        if (writer is null)
        {
            return new Utf8JsonWriter(buffer, Options);
        }

        _idle = null;
        writer.Reset(buffer);
        return writer;
    }

    /// <summary>Writes out what the writer still holds, and gives it back. One at which something was thrown is left to the collector.</summary>
    public static void Return(Utf8JsonWriter writer)
    {
        writer.Flush();
        _idle = writer;
    }
}
