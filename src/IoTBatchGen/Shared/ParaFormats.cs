namespace IoTBatchGen.Shared;

/// <summary>How paras are sent if JSON does not define it.</summary>
internal static class ParaFormats
{
    /// <summary>How the platform writes a DateTime: <c>20151212T121212Z</c>, always UTC.</summary>
    public const string DateTime = "yyyyMMdd'T'HHmmss'Z'";

    /// <summary>So many values of an enumList become an enum. A longer list makes the para a string, which is checked against the list.</summary>
    public const int MostEnumMembers = 256;

    /// <summary>Whether the values of a para become an enum.</summary>
    /// <param name="kind">What its dataType means.</param>
    /// <param name="valueCount">How many values its enumList has.</param>
    public static bool HasEnum(ParaKind kind, int valueCount) => kind == ParaKind.String && valueCount is > 0 and <= MostEnumMembers;
}
