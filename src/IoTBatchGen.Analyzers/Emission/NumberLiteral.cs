using System;
using System.Globalization;
using IoTBatchGen.Profiles.Model;

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

    // -12.5e3: what C# reads as JSON does. The digits go out as they came in, for frameworks format doubles differently.
    private static bool IsPlain(string? number)
    {
        if (number is null)
        {
            return false;
        }

        int i = number.StartsWith("-", StringComparison.Ordinal) ? 1 : 0;
        bool plain = SkipDigits(number, ref i);
        if (plain && i < number.Length && number[i] == '.')
        {
            i++;
            plain = SkipDigits(number, ref i);
        }

        if (plain && i < number.Length && number[i] is 'e' or 'E')
        {
            i++;
            i += i < number.Length && number[i] is '+' or '-' ? 1 : 0;
            plain = SkipDigits(number, ref i);
        }

        return plain && i == number.Length;
    }

    private static bool SkipDigits(string number, ref int i)
    {
        int start = i;
        while (i < number.Length && number[i] is >= '0' and <= '9')
        {
            i++;
        }

        return i > start;
    }
}
