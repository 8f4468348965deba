using System;
using System.Buffers;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;

namespace IoTBatchGen.Json;

/// <summary>Writes the entries of a list of texts, which are what can make a body large.</summary>
/// <remarks>
/// Ids are nearly always plain ASCII that JSON holds as it is. Such entries go straight into the buffer, which spares the writer's
/// checks of each; all others, and the first, by which the writer learns that commas are due, go through the writer.
/// </remarks>
internal static class TextList
{
    // Two quotes and a comma.
    private const int AroundEntry = 3;

#if NET8_0_OR_GREATER
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        " !#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~");
#endif

    /// <summary>Writes the entries into an array that has been started; those that are null are left out.</summary>
    /// <param name="json">The writer.</param>
    /// <param name="buffer">The buffer that it writes into.</param>
    /// <param name="entries">The entries.</param>
    public static void Write(Utf8JsonWriter json, RequestBuffer buffer, IList<string> entries)
    {
        int count = entries.Count;
        bool isFirst = true;
        for (int i = 0; i < count; i++)
        {
            if (entries[i] is not string entry)
            {
                continue;
            }

            if (!isFirst && IsPlain(entry))
            {
                WritePlain(buffer, entry);
            }
            else
            {
                json.WriteStringValue(entry);
                json.Flush();
            }

            isFirst = false;
        }
    }

    private static bool IsPlain(string entry)
    {
#if NET8_0_OR_GREATER
        return !entry.AsSpan().ContainsAnyExcept(Plain);
#else
        foreach (char c in entry)
        {
            if (c < ' ' || c > '~' || c == '"' || c == '\\')
            {
                return false;
            }
        }

        return true;
#endif
    }

    private static void WritePlain(RequestBuffer buffer, string entry)
    {
        Span<byte> span = buffer.GetSpan(entry.Length + AroundEntry);
        span[0] = (byte)',';
        span[1] = (byte)'"';
#if NET8_0_OR_GREATER
        Ascii.FromUtf16(entry, span.Slice(2), out _);
#else
        for (int i = 0; i < entry.Length; i++)
        {
            span[i + 2] = (byte)entry[i];
        }
#endif
        span[entry.Length + 2] = (byte)'"';
        buffer.Advance(entry.Length + AroundEntry);
    }
}
