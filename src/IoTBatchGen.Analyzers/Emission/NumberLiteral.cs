using System.Globalization;
using IoTBatchGen.Profiles.Model;
using IoTBatchGen.Profiles.Text;

namespace IoTBatchGen.Analyzers.Emission;

/// <summary>The only way for a number of a profile into C#.</summary>
internal static class NumberLiteral
{
    /// <summary>The number as a literal of the kind's C# type; null if it is not one that the type can hold.</summary>
    public static string? Encode(string? number, ParaKind kind)
    {
        switch (kind)
        {
            case ParaKind.Int when int.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value):
                return value.ToString(CultureInfo.InvariantCulture);
            case ParaKind.Long when long.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value):
                return value.ToString(CultureInfo.InvariantCulture) + "L";
            case ParaKind.Decimal when IsPlain(number) && decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out _):
                return number + "m";
            case ParaKind.Double when IsPlain(number) && IsFinite(number):
                return number + "d";
            default:
                return null;
        }
    }

    private static bool IsFinite(string? number) =>
        double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && !double.IsInfinity(value);

    // What C# reads as JSON does. The digits go out as they came in, because frameworks format doubles differently.
    private static bool IsPlain(string? number) => number is not null && NumberText.IsPlain(number, leadingZeros: true);
}
