using System;
using System.Text.Json;

namespace IoTBatchGen.Results;

/// <summary>Reads the body of a callback.</summary>
internal static class CallbackReader
{
    /// <summary>The result, or null with what is wrong with the text.</summary>
    public static DeviceCommandResult? Read(ReadOnlySpan<byte> json, out string? problem)
    {
        var result = new DeviceCommandResult();
        try
        {
            var reader = new Utf8JsonReader(json);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                problem = "it is not a JSON object";
                return null;
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                Take(result, ref reader, json);
            }

            // Whatever follows the object is a fault that this read finds.
            problem = reader.Read() ? "something follows the JSON object" : Missing(result);
        }
        catch (Exception fault) when (fault is JsonException || fault is InvalidOperationException)
        {
            // InvalidOperationException: a name or a value that is not UTF-8.
            problem = "it is not JSON";
        }

        return problem is null ? result : null;
    }

    private static void Take(DeviceCommandResult result, ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        if (reader.ValueTextEquals(AnswerNames.DeviceId))
        {
            reader.Read();
            result.DeviceId = AnswerText.Read(ref reader, json) ?? string.Empty;
        }
        else if (reader.ValueTextEquals(AnswerNames.CommandId))
        {
            reader.Read();
            result.CommandId = AnswerText.Read(ref reader, json) ?? string.Empty;
        }
        else if (reader.ValueTextEquals(AnswerNames.Result))
        {
            reader.Read();
            TakeResult(result, ref reader, json);
        }
        else
        {
            reader.Read();
            reader.Skip();
        }
    }

    private static void TakeResult(DeviceCommandResult result, ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            return;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals(AnswerNames.ResultCode))
            {
                reader.Read();
                result.State = new DeviceCommandState(AnswerText.Read(ref reader, json) ?? string.Empty);
            }
            else if (reader.ValueTextEquals(AnswerNames.ResultDetail))
            {
                reader.Read();
                result.Detail = Detail(ref reader, json);
            }
            else
            {
                reader.Read();
                reader.Skip();
            }
        }
    }

    // A string can hold JSON in itself, as the output of a sub-task does; other text stays a JSON string.
    private static string? Detail(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        string text = reader.TokenType == JsonTokenType.String ? reader.GetString()!.TrimStart() : string.Empty;
        return text.Length != 0 && text[0] == '{' ? text : AnswerText.ReadJson(ref reader, json);
    }

    private static string? Missing(DeviceCommandResult result) =>
        result.DeviceId.Length == 0 ? "deviceId is missing"
        : result.CommandId.Length == 0 ? "commandId is missing"
        : result.State.Value.Length == 0 ? "result.resultCode is missing"
        : null;
}
