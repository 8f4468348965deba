using System;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using IoTBatchGen.Shared;

namespace IoTBatchGen.Results;

/// <summary>
/// Values of a device's answer by the dataType that its profile declares. Text that is the declared number counts as one, because platforms and
/// devices send <c>"12"</c> too.
/// </summary>
internal static class AnswerValues
{
    public const string AnInt = "an integer from -2147483648 to 2147483647";
    public const string ALong = "an integer from -9223372036854775808 to 9223372036854775807";
    public const string ADecimal = "a number of at most 28 digits";
    public const string ADouble = "a number from -1.7976931348623157E308 to 1.7976931348623157E308";
    public const string ABoolean = "true or false";
    public const string AText = "a string without half of a surrogate pair";
    public const string ATime = "a time such as 20151212T121212Z";
    public const string ANode = "JSON without half of a surrogate pair";

    // As commands are sent, and ISO 8601 with the zone: without it, the time would be a guess.
    private static readonly string[] TimeFormats =
    [
        ParaFormats.DateTime,
        "yyyyMMdd'T'HHmmss.FFFFFFF'Z'",
        "yyyyMMdd'T'HHmmss.FFFFFFFzzz",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz",
    ];

    /// <summary>What a message calls a value.</summary>
    public static string KindOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => JsonTypeNames.Object,
        JsonValueKind.Array => JsonTypeNames.List,
        JsonValueKind.String => JsonTypeNames.Text,
        JsonValueKind.Number => JsonTypeNames.Number,
        JsonValueKind.Null => JsonTypeNames.Null,
        _ => JsonTypeNames.Boolean,
    };

    public static bool TryInt(JsonElement value, out int result)
    {
        bool isInt = TryLong(value, out long number) && number is >= int.MinValue and <= int.MaxValue;
        result = isInt ? (int)number : 0;
        return isInt;
    }

    public static bool TryLong(JsonElement value, out long result)
    {
        if (value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out result))
        {
            return true;
        }

        result = 0;
        return NumberText(value) is { } text
            && (long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out result) || TryWhole(text, out result));
    }

    public static bool TryDecimal(JsonElement value, out decimal result)
    {
        result = 0;
        return NumberText(value) is { } text && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out result);
    }

    public static bool TryDouble(JsonElement value, out double result)
    {
        result = 0;
        return NumberText(value) is { } text
            && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out result)
            && !double.IsNaN(result) && !double.IsInfinity(result);
    }

    public static bool TryBoolean(JsonElement value, out bool result)
    {
        result = value.ValueKind == JsonValueKind.True;
        return result || value.ValueKind == JsonValueKind.False || (TryText(value, out string? text) && bool.TryParse(text, out result));
    }

    public static bool TryTime(JsonElement value, out DateTimeOffset result)
    {
        result = default;
        return TryText(value, out string? text)
            && DateTimeOffset.TryParseExact(text, TimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out result);
    }

    public static bool TryText(JsonElement value, [NotNullWhen(true)] out string? result)
    {
        result = null;
        if (value.ValueKind != JsonValueKind.String)
        {
            return false;
        }

        try
        {
            result = value.GetString();
            return result is not null;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, as an escape such as \ud83d.
            return false;
        }
    }

    /// <summary>Makes all of a tree at once: a framework's own one finds names given twice, and texts that are none, when it is used.</summary>
    public static bool TryNode(JsonElement value, [NotNullWhen(true)] out JsonNode? result)
    {
        try
        {
            result = Node(value);
            return result is not null;
        }
        catch (InvalidOperationException)
        {
            result = null;
            return false;
        }
    }

    private static JsonNode? Node(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Null:
                return null;
            case JsonValueKind.String:
                return JsonValue.Create(value.GetString());
            case JsonValueKind.Array:
                var list = new JsonArray();
                foreach (JsonElement item in value.EnumerateArray())
                {
                    list.Add(Node(item));
                }

                return list;
            case JsonValueKind.Object:
                var fields = new JsonObject();
                foreach (JsonProperty field in value.EnumerateObject())
                {
                    fields[field.Name] = Node(field.Value);
                }

                return fields;
            default:
                return JsonValue.Create(value);
        }
    }

    private static bool TryWhole(string text, out long result)
    {
        bool isWhole = decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)
            && decimal.Truncate(number) == number && number is >= long.MinValue and <= long.MaxValue;
        result = isWhole ? (long)number : 0;
        return isWhole;
    }

    private static string? NumberText(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number ? value.GetRawText() : TryText(value, out string? text) ? text : null;
}
