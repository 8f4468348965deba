using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using IoTBatchGen.Profiles.Model;
using IoTBatchGen.Profiles.Text;

namespace IoTBatchGen.Profiles.Binding;

/// <summary>Fits numbers of a profile to the C# type of a para: a bound that the type cannot reach is none.</summary>
internal static class NumberBounds
{
    /// <summary>The least value of the type that is not below.</summary>
    public static string? Least(NumberText min, ParaKind kind)
    {
        if (kind is not (ParaKind.Int or ParaKind.Long))
        {
            return Exact(min, kind);
        }

        BigInteger least = min.Ceiling();
        return least <= long.MinValue ? null : BigInteger.Min(least, long.MaxValue).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The greatest value of the type that is not above.</summary>
    public static string? Greatest(NumberText max, ParaKind kind)
    {
        if (kind is not (ParaKind.Int or ParaKind.Long))
        {
            return Exact(max, kind);
        }

        BigInteger greatest = max.Floor();
        return greatest >= long.MaxValue ? null : BigInteger.Max(greatest, long.MinValue).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The number as the type reads it; null if it is not one of the type's values.</summary>
    public static string? Exact(NumberText number, ParaKind kind)
    {
        string text = number.ToString();
        switch (kind)
        {
            case ParaKind.Int or ParaKind.Long:
                return number.IsWhole && number.Floor() is var whole && whole >= long.MinValue && whole <= long.MaxValue
                    ? whole.ToString(CultureInfo.InvariantCulture)
                    : null;
            case ParaKind.Decimal:
                if (!decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value))
                {
                    return null;
                }

                // Most are kept as they are written, which is a text that the profile's other paras share.
                string rounded = value.ToString(CultureInfo.InvariantCulture);
                return rounded == text ? text : rounded;
            default:
                return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double real) && !double.IsInfinity(real)
                    ? text
                    : null;
        }
    }

    public static ParaKind KindFor(ParaKind kind, string? min, string? max, ImmutableArray<string> values)
    {
        if (kind != ParaKind.Int)
        {
            return kind;
        }

        bool fits = IsInt(min) && IsInt(max);
        foreach (string value in values)
        {
            fits &= IsInt(value);
        }

        return fits ? ParaKind.Int : ParaKind.Long;
    }

    private static bool IsInt(string? number) =>
        number is null || int.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);
}
