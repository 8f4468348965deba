namespace IoTBatchGen.Shared;

/// <summary>What the JSON types are called in messages.</summary>
internal static class JsonTypeNames
{
    public const string Text = "a string";
    public const string List = "an array";
    public const string Object = "an object";
    public const string Integer = "an integer";
    public const string Number = "a number";
    public const string Fraction = "a number with a fraction or an exponent";
    public const string Boolean = "a boolean";
    public const string Null = "null";
}
