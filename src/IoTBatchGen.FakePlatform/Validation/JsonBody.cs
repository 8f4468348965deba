using System;
using System.Text.Json;
using System.Text.Unicode;

namespace IoTBatchGen.FakePlatform.Validation;

/// <summary>Bytes to JSON; whatever a later step could stumble over is refused here.</summary>
internal static class JsonBody
{
    // A field given twice means two things at once; the document gives no way to choose.
    private static readonly JsonDocumentOptions Options = new() { AllowDuplicateProperties = false };

    /// <summary>The document, or null and what is wrong with the bytes.</summary>
    public static JsonDocument? Parse(ReadOnlyMemory<byte> utf8, out string? fault)
    {
        if (!Utf8.IsValid(utf8.Span))
        {
            fault = "it is not UTF-8";
            return null;
        }

        try
        {
            ReadEscapedText(utf8.Span);
            fault = null;
            return JsonDocument.Parse(utf8, Options);
        }
        catch (JsonException exception)
        {
            fault = exception.Message;
            return null;
        }
        catch (InvalidOperationException)
        {
            fault = "it escapes half of a surrogate pair";
            return null;
        }
    }

    // Half of a surrogate pair ("\ud800") parses; only asking for the text throws.
    private static void ReadEscapedText(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        while (reader.Read())
        {
            if (reader.ValueIsEscaped)
            {
                _ = reader.GetString();
            }
        }
    }
}
