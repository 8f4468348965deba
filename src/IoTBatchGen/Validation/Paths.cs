using System.Globalization;
using IoTBatchGen.Shared;

namespace IoTBatchGen.Validation;

/// <summary>The paths of fields on the wire, as <see cref="BatchTaskValidationIssue.Field"/> states them.</summary>
internal static class Paths
{
    private const string ParamPrefix = WireNames.Param + ".";

    /// <summary>A field of <c>param</c>.</summary>
    public static string InParam(string field) => ParamPrefix + field;

    /// <summary>An entry of a list.</summary>
    public static string Entry(string list, int index) => list + "[" + index.ToString(CultureInfo.InvariantCulture) + "]";
}
