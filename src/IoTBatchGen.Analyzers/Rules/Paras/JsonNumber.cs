using System.Globalization;
using System.Numerics;
using IoTBatchGen.Profiles.Model;
using IoTBatchGen.Profiles.Text;

namespace IoTBatchGen.Analyzers.Rules.Paras;

/// <summary>Numbers of code as the wire gets them: exact, so that a bound is hit neither early nor late.</summary>
internal static class JsonNumber
{
    /// <summary>The number that a value is; null for text, and for NaN and the infinities.</summary>
    public static NumberText? Parse(object? value) => value switch
    {
        long number => NumberText.TryParse(number.ToString(CultureInfo.InvariantCulture)),
        decimal number => NumberText.TryParse(number.ToString(CultureInfo.InvariantCulture)),
        double number when !IsNone(number) => NumberText.TryParse(ParaPhrases.Number(number)),
        _ => null,
    };

    /// <summary>Whether JSON cannot represent this number.</summary>
    public static bool IsNone(double number) => double.IsNaN(number) || double.IsInfinity(number);

    /// <summary>A bound as a generated constructor writes it in its exception.</summary>
    public static string? Shown(string? bound, ParaKind kind) =>
        kind == ParaKind.Double && double.TryParse(bound, NumberStyles.Float, CultureInfo.InvariantCulture, out double real)
            ? ParaPhrases.Number(real)
            : bound;

    /// <summary>The bounds of the C# type of a whole number.</summary>
    public static (string Least, string Greatest) TypeBounds(ParaKind kind) => kind == ParaKind.Int
        ? (ParaPhrases.Number(int.MinValue), ParaPhrases.Number(int.MaxValue))
        : (ParaPhrases.Number(long.MinValue), ParaPhrases.Number(long.MaxValue));

    /// <summary>How far two whole numbers are apart.</summary>
    public static BigInteger Distance(NumberText first, NumberText second) => BigInteger.Abs(first.Floor() - second.Floor());
}
