namespace IoTBatchGen.Analyzers.Facts;

/// <summary>The types of JSON values, as far as the API tells them apart.</summary>
internal enum JsonType
{
    Text,
    Number,

    /// <summary>A number written with a fraction or an exponent.</summary>
    Fraction,
    Boolean,
    Null,
    List,
    Object,
}
