using System;
using System.Globalization;
using System.Text.Json;

namespace IoTBatchGen;

/// <summary>The fields of an answer that mean something; null where they are absent or null.</summary>
internal struct AnswerFields
{
    private static readonly byte[] ByteOrderMark = { 0xEF, 0xBB, 0xBF };

    public string? TaskId { get; private set; }

    public string? ErrorCode { get; private set; }

    public string? ErrorDescription { get; private set; }

    public string? AccessToken { get; private set; }

    public string? RefreshToken { get; private set; }

    /// <summary>How many seconds the access token is valid; null where the answer does not say.</summary>
    public double? ExpiresIn { get; private set; }

    /// <summary>Reads a JSON object; false where the body is none.</summary>
    public static bool TryRead(ArraySegment<byte> body, out AnswerFields fields)
    {
        fields = default;
        try
        {
            using JsonDocument document = JsonDocument.Parse(WithoutMark(body));
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                return false;
            }

            foreach (JsonProperty property in document.RootElement.EnumerateObject())
            {
                fields.Take(property.Name, property.Value);
            }

            return true;
        }
        catch (Exception fault) when (fault is JsonException || fault is InvalidOperationException)
        {
            // JsonException: not JSON. InvalidOperationException: a name or a value that is no UTF-8, found only when it is read.
            return false;
        }
    }

    // The document writes taskID, the API's other operations taskId.
    private void Take(string name, JsonElement value)
    {
        if (name.Equals(WireNames.TaskId, StringComparison.OrdinalIgnoreCase))
        {
            TaskId = TextOf(value);
        }
        else if (name.Equals(WireNames.ErrorCode, StringComparison.OrdinalIgnoreCase))
        {
            ErrorCode = TextOf(value);
        }
        else if (name.Equals(WireNames.ErrorDesc, StringComparison.OrdinalIgnoreCase))
        {
            ErrorDescription = TextOf(value);
        }
        else if (name.Equals(WireNames.AccessToken, StringComparison.OrdinalIgnoreCase))
        {
            AccessToken = TextOf(value);
        }
        else if (name.Equals(WireNames.RefreshToken, StringComparison.OrdinalIgnoreCase))
        {
            RefreshToken = TextOf(value);
        }
        else if (name.Equals(WireNames.ExpiresIn, StringComparison.OrdinalIgnoreCase))
        {
            ExpiresIn = double.TryParse(TextOf(value), NumberStyles.Float, CultureInfo.InvariantCulture, out double seconds)
                ? seconds
                : (double?)null;
        }
    }

    // Codes and ids are text on the wire; some servers write them as numbers.
    private static string? TextOf(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Null: return null;
            case JsonValueKind.String: return value.GetString();
            default: return value.GetRawText();
        }
    }

    private static ReadOnlyMemory<byte> WithoutMark(ArraySegment<byte> body)
    {
        ReadOnlyMemory<byte> bytes = body;
        return bytes.Span.StartsWith(ByteOrderMark) ? bytes.Slice(ByteOrderMark.Length) : bytes;
    }
}
