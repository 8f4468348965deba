namespace IoTBatchGen.Analyzers.Facts;

/// <summary>The types of JSON values that the API distinguishes.</summary>
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
