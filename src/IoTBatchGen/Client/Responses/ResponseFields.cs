using System;
using System.Globalization;
using System.Text;
using System.Text.Json;
using IoTBatchGen.Shared;

namespace IoTBatchGen.Client.Responses;

/// <summary>The fields of a response that mean something; null if they are absent or null.</summary>
internal struct ResponseFields
{
    private static readonly byte[] ByteOrderMark = { 0xEF, 0xBB, 0xBF };

    public string? TaskId { get; private set; }

    /// <summary>Gets whether there is anything in the place of a task id.</summary>
    public bool NamesTask { get; private set; }

    /// <summary>Whether there is one task id, and it is text.</summary>
    public bool HasOneTaskId { get; private set; }

    public string? ErrorCode { get; private set; }

    public string? ErrorDescription { get; private set; }

    public string? AccessToken { get; private set; }

    public string? RefreshToken { get; private set; }

    /// <summary>How many seconds the access token is valid; null if the response does not say.</summary>
    public double? ExpiresIn { get; private set; }

    /// <summary>Reads a JSON object; false if the body is none.</summary>
    public static bool TryRead(ArraySegment<byte> body, out ResponseFields fields)
    {
        fields = default;
        ReadOnlySpan<byte> json = WithoutMark(body);
        var reader = new Utf8JsonReader(json);
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return false;
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                string name = reader.ValueTextEquals(WireNames.TaskId) ? WireNames.TaskId : reader.GetString()!;
                reader.Read();
                fields.Take(name, ref reader, json);
            }

            // Whatever follows the object is a fault that this read finds.
            return !reader.Read();
        }
        catch (Exception fault) when (fault is JsonException || fault is InvalidOperationException)
        {
            // JsonException: not JSON. InvalidOperationException: a name or a value that is not UTF-8.
            return false;
        }
    }

    private static bool Is(string name, string field) => name.Equals(field, StringComparison.OrdinalIgnoreCase);

    // Codes are text on the wire; some servers write them as numbers.
    private static string? TextOf(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null: return null;
            case JsonTokenType.String: return reader.GetString();
        }

        int start = (int)reader.TokenStartIndex;
        reader.Skip();
        return Encoding.UTF8.GetString(json.Slice(start, (int)reader.BytesConsumed - start).ToArray());
    }

    private static double? NumberOf(string? text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : (double?)null;

    /// <summary>The body without a byte order mark.</summary>
    public static ArraySegment<byte> WithoutMark(ArraySegment<byte> body) =>
        body.AsSpan().StartsWith(ByteOrderMark)
            ? new ArraySegment<byte>(body.Array!, body.Offset + ByteOrderMark.Length, body.Count - ByteOrderMark.Length)
            : body;

    // The document writes taskID, the API's other operations taskId. The values of other fields are not even decoded.
    private void Take(string name, ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        if (Is(name, WireNames.TaskId))
        {
            bool isFirst = !NamesTask;
            bool isText = reader.TokenType == JsonTokenType.String;
            string? text = TextOf(ref reader, json);
            HasOneTaskId = isFirst ? isText : HasOneTaskId && isText && text == TaskId;
            TaskId = text;
            NamesTask |= !string.IsNullOrEmpty(text);
        }
        else if (Is(name, WireNames.ErrorCode))
        {
            // Two that differ are none that the document names.
            string? code = TextOf(ref reader, json);
            ErrorCode = ErrorCode is null || ErrorCode == code ? code : string.Empty;
        }
        else if (Is(name, WireNames.ErrorDesc))
        {
            ErrorDescription = TextOf(ref reader, json);
        }
        else if (Is(name, WireNames.AccessToken))
        {
            AccessToken = TextOf(ref reader, json);
        }
        else if (Is(name, WireNames.RefreshToken))
        {
            RefreshToken = TextOf(ref reader, json);
        }
        else if (Is(name, WireNames.ExpiresIn))
        {
            ExpiresIn = NumberOf(TextOf(ref reader, json));
        }
        else
        {
            reader.Skip();
        }
    }
}
