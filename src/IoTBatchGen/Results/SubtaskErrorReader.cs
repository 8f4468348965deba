using System;
using System.Text;
using System.Text.Json;

namespace IoTBatchGen.Results;

/// <summary>Reads the error of a sub-task: JSON in a string by the platform's pages, and an object or plain text elsewhere.</summary>
internal static class SubtaskErrorReader
{
    /// <summary>The error; null if there is none. The reader is at the value, and afterwards at its end.</summary>
    public static BatchSubtaskError? Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            return ReadObject(ref reader, json);
        }

        string? text = AnswerText.Read(ref reader, json);
        return string.IsNullOrWhiteSpace(text) ? null : ReadText(text!);
    }

    private static BatchSubtaskError? ReadText(string text)
    {
        byte[] inner = Encoding.UTF8.GetBytes(text);
        try
        {
            var reader = new Utf8JsonReader(inner);
            if (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
            {
                BatchSubtaskError? error = ReadObject(ref reader, inner);
                return reader.Read() ? new BatchSubtaskError(default, text) : error;
            }
        }
        catch (Exception fault) when (fault is JsonException || fault is InvalidOperationException)
        {
            // Not JSON: the text is the description.
        }

        return new BatchSubtaskError(default, text);
    }

    private static BatchSubtaskError? ReadObject(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        int start = (int)reader.TokenStartIndex;
        string? code = null;
        string? description = null;
        bool hasOther = false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals(AnswerNames.ErrorCode))
            {
                reader.Read();
                code = AnswerText.Read(ref reader, json);
            }
            else if (reader.ValueTextEquals(AnswerNames.ErrorDesc))
            {
                reader.Read();
                description = AnswerText.Read(ref reader, json);
            }
            else
            {
                reader.Read();
                hasOther |= reader.TokenType != JsonTokenType.Null;
                reader.Skip();
            }
        }

        if (!string.IsNullOrEmpty(code) || !string.IsNullOrEmpty(description))
        {
            return new BatchSubtaskError(new BatchTaskErrorCode(code ?? string.Empty), description);
        }

        // An empty object, or one of nulls, is not an error. One of other fields is kept as it is.
        return hasOther
            ? new BatchSubtaskError(default, Encoding.UTF8.GetString(json.Slice(start, (int)reader.BytesConsumed - start).ToArray()))
            : null;
    }
}
