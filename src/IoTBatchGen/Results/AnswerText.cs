using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace IoTBatchGen.Results;

/// <summary>Values of answers that the platform's pages and clients write in more than one way.</summary>
/// <remarks>Each method gets a reader that is at the value, and leaves it at the value's end.</remarks>
internal static class AnswerText
{
    /// <summary>Reads an object of an array; the reader is at its start, and afterwards at its end.</summary>
    public delegate T ObjectReader<out T>(ref Utf8JsonReader reader, ReadOnlySpan<byte> json);

    /// <summary>The objects of an array; what is not an object is left out, and of what is not an array nothing is left.</summary>
    public static List<T> ReadObjects<T>(ref Utf8JsonReader reader, ReadOnlySpan<byte> json, ObjectReader<T> read, int expected = 0)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            reader.Skip();
            return new List<T>();
        }

        var objects = new List<T>(expected);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType == JsonTokenType.StartObject)
            {
                objects.Add(read(ref reader, json));
            }
            else
            {
                reader.Skip();
            }
        }

        return objects;
    }

    /// <summary>The text of a value: a string's own, JSON text of anything else; null of null.</summary>
    public static string? Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> json) =>
        reader.TokenType == JsonTokenType.String ? reader.GetString() : ReadJson(ref reader, json);

    /// <summary>A value as JSON text, a string with its quotes; null of null.</summary>
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

    /// <summary>A whole number, also where it is written as text or with a fraction; null if it is not one that fits.</summary>
    public static long? ReadNumber(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Number:
                return reader.TryGetInt64(out long whole) ? whole : reader.TryGetDecimal(out decimal number) ? Whole(number) : null;
            case JsonTokenType.String:
                return decimal.TryParse(reader.GetString(), NumberStyles.Number, CultureInfo.InvariantCulture, out decimal text) ? Whole(text) : null;
            default:
                reader.Skip();
                return null;
        }
    }

    /// <inheritdoc cref="ReadNumber"/>
    public static int? ReadCount(ref Utf8JsonReader reader) =>
        ReadNumber(ref reader) is long count && count >= int.MinValue && count <= int.MaxValue ? (int)count : (int?)null;

    /// <summary>A state: one of those that are known, without a text of its own, or another.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="json">What is read.</param>
    /// <param name="known">The known states.</param>
    public static string ReadState(ref Utf8JsonReader reader, ReadOnlySpan<byte> json, string[] known)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            foreach (string state in known)
            {
                if (reader.ValueTextEquals(state))
                {
                    return state;
                }
            }
        }

        return Read(ref reader, json) ?? string.Empty;
    }

    private static long? Whole(decimal number) => number >= long.MinValue && number <= long.MaxValue ? (long)number : (long?)null;
}
