using System;
using System.Text.Json;

namespace IoTBatchGen.Json;

/// <summary>Writes a text as a JSON string.</summary>
/// <remarks>
/// Plain text spares a Utf8JsonWriter's work; all other goes through one. Half of a surrogate pair is sent as U+FFFD; the validation finds it
/// before.
/// </remarks>
internal static class JsonText
{
    private const byte Quote = (byte)'"';
    private const byte Comma = (byte)',';

    /// <summary>Writes a text.</summary>
    public static void Write(RequestBuffer buffer, string text)
    {
        WriteEntry(buffer, text);
        buffer.CutTo(buffer.Count - 1);
    }

    /// <summary>Writes a text and a comma behind it, at once: a long list is mostly that.</summary>
    /// <returns>Whether the text is plain, and not empty; see <see cref="PlainText"/>.</returns>
    public static bool WriteEntry(RequestBuffer buffer, string text)
    {
        Span<byte> span = buffer.GetSpan(text.Length + 3);
        if (PlainText.TryCopy(text, span.Slice(1)))
        {
            span[0] = Quote;
            span[text.Length + 1] = Quote;
            span[text.Length + 2] = Comma;
            buffer.Advance(text.Length + 3);
            return text.Length != 0;
        }

        WriteByWriter(buffer, text);
        buffer.Write(Comma);
        return false;
    }

    private static void WriteByWriter(RequestBuffer buffer, string text)
    {
        Utf8JsonWriter json = WriterCache.Take(buffer);
        json.WriteStringValue(text);
        WriterCache.Return(json);
    }
}
