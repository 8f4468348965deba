using System;
using System.Text.Json;
#if NET8_0_OR_GREATER
using System.Buffers;
using System.Text;
#endif

namespace IoTBatchGen.Json;

/// <summary>Writes a text as a JSON string.</summary>
/// <remarks>
/// Ids and names are nearly always plain ASCII that JSON holds as it is: those are copied, which spares a Utf8JsonWriter's checks of
/// each. All others go through one. Half of a surrogate pair is sent as U+FFFD; the validation finds it before.
/// </remarks>
internal static class JsonText
{
    private const byte Quote = (byte)'"';

#if NET8_0_OR_GREATER
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        " !#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~");
#endif

    public static void Write(RequestBuffer buffer, string text)
    {
        if (IsPlain(text))
        {
            WritePlain(buffer, text);
        }
        else
        {
            Utf8JsonWriter json = WriterCache.Take(buffer);
            json.WriteStringValue(text);
            WriterCache.Return(json);
        }
    }

    private static bool IsPlain(string text)
    {
#if NET8_0_OR_GREATER
        return !text.AsSpan().ContainsAnyExcept(Plain);
#else
        foreach (char c in text)
        {
            if (c < ' ' || c > '~' || c == '"' || c == '\\')
            {
                return false;
            }
        }

        return true;
#endif
    }

    private static void WritePlain(RequestBuffer buffer, string text)
    {
        Span<byte> span = buffer.GetSpan(text.Length + 2);
        span[0] = Quote;
#if NET8_0_OR_GREATER
        Ascii.FromUtf16(text, span.Slice(1), out _);
#else
        for (int i = 0; i < text.Length; i++)
        {
            span[i + 1] = (byte)text[i];
        }
#endif
        span[text.Length + 1] = Quote;
        buffer.Advance(text.Length + 2);
    }
}
