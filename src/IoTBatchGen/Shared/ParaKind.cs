namespace IoTBatchGen.Shared;

/// <summary>What a para's dataType means for C# and for the wire.</summary>
internal enum ParaKind
{
    /// <summary>A whole number: C# int, or long where the bounds exceed an int.</summary>
    Int,
    Long,
    Decimal,
    Double,
    Boolean,

    /// <summary>Text; with an enumList (dataType string or enum) a C# enum.</summary>
    String,

    /// <summary>A point in time, <c>yyyyMMdd'T'HHmmss'Z'</c> in the request.</summary>
    DateTime,
    StringList,
    IntList,
    DoubleList,

    /// <summary>Any JSON: jsonObject, and every dataType that is not known.</summary>
    Json,
}
