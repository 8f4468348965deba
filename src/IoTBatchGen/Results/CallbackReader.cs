using System;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace IoTBatchGen.Results;

/// <summary>Reads the body of a callback.</summary>
/// <remarks>What is wrong is said without text of the body: the sentence ends in logs, and the body holds device ids and answers.</remarks>
internal static class CallbackReader
{
#if !NET8_0_OR_GREATER
    private static readonly UTF8Encoding Strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
#endif

    private static ReadOnlySpan<byte> ByteOrderMark => new byte[] { 0xEF, 0xBB, 0xBF };

    /// <summary>The result, or null with what is wrong with the text.</summary>
    public static DeviceCommandResult? Read(ReadOnlySpan<byte> json, out string? problem)
    {
        // Not allowed in front of JSON, but harmless.
        json = json.StartsWith(ByteOrderMark) ? json.Slice(ByteOrderMark.Length) : json;
        var fields = new CallbackFields();
        try
        {
            problem = json.IsEmpty ? "it is empty"
                : !IsUtf8(json) ? "it is not UTF-8"
                : ReadObject(fields, json) ?? fields.Missing();
        }
        catch (JsonException fault)
        {
            problem = string.Format(
                CultureInfo.InvariantCulture, "it is not JSON, or nested too deeply, at line {0}, byte {1}", fault.LineNumber + 1, fault.BytePositionInLine + 1);
        }

        return problem is null ? fields.ToResult() : null;
    }

    private static string? ReadObject(CallbackFields fields, ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return "it is not a JSON object";
        }

        string? problem = null;
        while (problem is null && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals(AnswerNames.DeviceId))
            {
                problem = ReadText(ref reader, json, "deviceId", ref fields.DeviceId);
            }
            else if (reader.ValueTextEquals(AnswerNames.CommandId))
            {
                problem = ReadText(ref reader, json, "commandId", ref fields.CommandId);
            }
            else if (reader.ValueTextEquals(AnswerNames.Result))
            {
                problem = ReadResult(ref reader, json, fields);
            }
            else
            {
                reader.Skip();
            }
        }

        if (problem is null)
        {
            // Throws if anything follows the object.
            reader.Read();
        }

        return problem;
    }

    private static string? ReadResult(ref Utf8JsonReader reader, ReadOnlySpan<byte> json, CallbackFields fields)
    {
        if (fields.HasResult)
        {
            return Twice("result");
        }

        fields.HasResult = true;
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return "result is not an object";
        }

        string? problem = null;
        while (problem is null && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals(AnswerNames.ResultCode))
            {
                problem = ReadText(ref reader, json, "result.resultCode", ref fields.ResultCode);
            }
            else if (reader.ValueTextEquals(AnswerNames.ResultDetail))
            {
                problem = ReadDetail(ref reader, json, fields);
            }
            else
            {
                reader.Skip();
            }
        }

        return problem;
    }

    private static string? ReadText(ref Utf8JsonReader reader, ReadOnlySpan<byte> json, string field, ref string? text)
    {
        if (text is not null)
        {
            return Twice(field);
        }

        reader.Read();
        if (reader.TokenType != JsonTokenType.String && reader.TokenType != JsonTokenType.Number && reader.TokenType != JsonTokenType.Null)
        {
            return field + " is neither a string nor a number";
        }

        try
        {
            text = AnswerText.Read(ref reader, json) ?? string.Empty;
            return null;
        }
        catch (InvalidOperationException)
        {
            return field + " has " + Shared.LoneSurrogates.Phrase;
        }
    }

    private static string? ReadDetail(ref Utf8JsonReader reader, ReadOnlySpan<byte> json, CallbackFields fields)
    {
        if (fields.HasDetail)
        {
            return Twice("result.resultDetail");
        }

        fields.HasDetail = true;
        reader.Read();
        string? inner = reader.TokenType == JsonTokenType.String ? InnerJson(ref reader) : null;
        fields.Detail = inner ?? AnswerText.ReadJson(ref reader, json);
        return null;
    }

    /// <summary>The JSON object that a string holds, as the output of a sub-task can; null of any other string, which stays a JSON string.</summary>
    private static string? InnerJson(ref Utf8JsonReader reader)
    {
        try
        {
            string text = reader.GetString()!.Trim();
            if (text.Length == 0 || text[0] != '{')
            {
                return null;
            }

            var inner = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
            while (inner.Read())
            {
                // To its end: only what is JSON as a whole is JSON.
            }

            return text;
        }
        catch (Exception fault) when (fault is JsonException || fault is InvalidOperationException)
        {
            // InvalidOperationException: half of a surrogate pair. The device's answer is odd, and the callback can be read all the same.
            return null;
        }
    }

    private static string Twice(string field) => field + " is given twice";

    private static bool IsUtf8(ReadOnlySpan<byte> json)
    {
#if NET8_0_OR_GREATER
        return System.Text.Unicode.Utf8.IsValid(json);
#else
        try
        {
            return Strict.GetCharCount(json.ToArray()) >= 0;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
#endif
    }
}
