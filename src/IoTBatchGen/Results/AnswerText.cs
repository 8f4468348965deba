using System;
using System.Text;
using System.Text.Json;

namespace IoTBatchGen.Results;

/// <summary>Values of answers that the platform's pages and clients write in more than one way.</summary>
internal static class AnswerText
{
    /// <summary>The text of a value: a string's own, JSON text of anything else; null of null.</summary>
    /// <remarks>The reader is at the value, and afterwards at its end.</remarks>
    public static string? Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null: return null;
            case JsonTokenType.String: return reader.GetString();
        }

        return ReadJson(ref reader, json);
    }

    /// <summary>A value as JSON text, a string with its quotes; null of null.</summary>
    /// <inheritdoc cref="Read"/>
    public static string? ReadJson(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        int start = (int)reader.TokenStartIndex;
        reader.Skip();
        ReadOnlySpan<byte> text = json.Slice(start, (int)reader.BytesConsumed - start);
#if NET8_0_OR_GREATER
        return Encoding.UTF8.GetString(text);
#else
        return Encoding.UTF8.GetString(text.ToArray());
#endif
    }
}
