using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Unicode;
using IoTBatchGen.Shared;

namespace IoTBatchGen.FakePlatform.Validation;

/// <summary>Parses a body. Rejects everything that a later step could fail on.</summary>
internal static class JsonBody
{
    /// <summary>Returns the document, or null and what is wrong with the bytes.</summary>
    /// <param name="utf8">The bytes.</param>
    /// <param name="fault">What is wrong with them.</param>
    /// <param name="acceptsLoneSurrogates">Whether values may hold half of a surrogate pair, because the caller reports them.</param>
    public static JsonDocument? Parse(ReadOnlyMemory<byte> utf8, out string? fault, bool acceptsLoneSurrogates = false)
    {
        try
        {
            fault = Utf8.IsValid(utf8.Span) ? FindFault(utf8.Span, acceptsLoneSurrogates) : "it is not UTF-8";
            return fault is null ? JsonDocument.Parse(utf8) : null;
        }
        catch (JsonException exception)
        {
            fault = exception.Message;
            return null;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair ("\ud800") parses; only reading the text throws.
            fault = "it contains " + LoneSurrogates.Phrase;
            return null;
        }
    }

    // JsonDocument of .NET 8 takes the last of two fields with one name; the API document gives no way to choose.
    private static string? FindFault(ReadOnlySpan<byte> utf8, bool acceptsLoneSurrogates)
    {
        var reader = new Utf8JsonReader(utf8);
        var openObjects = new Stack<HashSet<string>>();
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject:
                    openObjects.Push(new HashSet<string>(StringComparer.Ordinal));
                    break;
                case JsonTokenType.EndObject:
                    openObjects.Pop();
                    break;
                case JsonTokenType.PropertyName:
                    string name = reader.GetString()!;
                    if (!openObjects.Peek().Add(name))
                    {
                        return $"it sets the field '{MessageText.Escape(name)}' twice";
                    }

                    break;
                case JsonTokenType.String when reader.ValueIsEscaped && !acceptsLoneSurrogates:
                    _ = reader.GetString();
                    break;
            }
        }

        return null;
    }
}
