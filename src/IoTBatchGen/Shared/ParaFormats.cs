namespace IoTBatchGen.Shared;

/// <summary>How paras stand on the wire, where JSON alone does not say it.</summary>
internal static class ParaFormats
{
    /// <summary>How the platform writes a DateTime: <c>20151212T121212Z</c>, always UTC.</summary>
    public const string DateTime = "yyyyMMdd'T'HHmmss'Z'";
}
