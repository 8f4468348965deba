using System.Text.Json;
using IoTBatchGen.Shared;

namespace IoTBatchGen.FakePlatform.Validation;

/// <summary>Names the JSON type of a value for messages.</summary>
internal static class JsonTypes
{
    public static string Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => JsonTypeNames.Text,
        JsonValueKind.Array => JsonTypeNames.List,
        JsonValueKind.Object => JsonTypeNames.Object,
        JsonValueKind.Number => JsonTypeNames.Number,
        JsonValueKind.Null => JsonTypeNames.Null,
        _ => JsonTypeNames.Boolean,
    };
}
