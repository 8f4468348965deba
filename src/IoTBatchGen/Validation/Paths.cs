using System.Globalization;

namespace IoTBatchGen.Validation;

/// <summary>The paths of fields on the wire, as <see cref="BatchTaskValidationIssue.Field"/> states them.</summary>
internal static class Paths
{
    private const string InParam = WireNames.Param + ".";

    /// <summary>A field of <c>param</c>.</summary>
    public static string OfParam(string field) => InParam + field;

    /// <summary>An entry of a list.</summary>
    public static string Entry(string list, int index) => list + "[" + index.ToString(CultureInfo.InvariantCulture) + "]";
}
