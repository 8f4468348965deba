using System.Text.Json;

namespace IoTBatchGen.FakePlatform.Validation;

/// <summary>What the JSON types are called in messages.</summary>
internal static class JsonTypes
{
    public const string Text = "a string";
    public const string List = "an array";
    public const string Object = "an object";
    public const string Integer = "an integer";
    public const string Fraction = "a number with a fraction or an exponent";

    public static string Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => Text,
        JsonValueKind.Array => List,
        JsonValueKind.Object => Object,
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        _ => "a boolean",
    };
}
