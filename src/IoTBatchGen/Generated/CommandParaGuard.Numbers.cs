using System;
using System.Globalization;
using IoTBatchGen.Shared;

namespace IoTBatchGen;

public static partial class CommandParaGuard
{
    /// <summary>Rejects a number outside its bounds, which are inclusive.</summary>
    /// <param name="value">The value.</param>
    /// <param name="min">The least value.</param>
    /// <param name="max">The greatest value.</param>
    /// <param name="paraName">The para's name in the profile.</param>
    /// <param name="unit">The unit that the profile states, for the message.</param>
    /// <param name="parameterName">The parameter that took the value.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is outside the bounds.</exception>
    public static int InRange(int value, int? min, int? max, string paraName, string? unit, string parameterName) =>
        Check(value, min, max, paraName, unit, parameterName);

    /// <inheritdoc cref="InRange(int, int?, int?, string, string?, string)"/>
    public static int? InRange(int? value, int? min, int? max, string paraName, string? unit, string parameterName) =>
        value is int set ? Check(set, min, max, paraName, unit, parameterName) : value;

    /// <inheritdoc cref="InRange(int, int?, int?, string, string?, string)"/>
    public static long InRange(long value, long? min, long? max, string paraName, string? unit, string parameterName) =>
        Check(value, min, max, paraName, unit, parameterName);

    /// <inheritdoc cref="InRange(int, int?, int?, string, string?, string)"/>
    public static long? InRange(long? value, long? min, long? max, string paraName, string? unit, string parameterName) =>
        value is long set ? Check(set, min, max, paraName, unit, parameterName) : value;

    /// <inheritdoc cref="InRange(int, int?, int?, string, string?, string)"/>
    public static decimal InRange(decimal value, decimal? min, decimal? max, string paraName, string? unit, string parameterName) =>
        Check(value, min, max, paraName, unit, parameterName);

    /// <inheritdoc cref="InRange(int, int?, int?, string, string?, string)"/>
    public static decimal? InRange(decimal? value, decimal? min, decimal? max, string paraName, string? unit, string parameterName) =>
        value is decimal set ? Check(set, min, max, paraName, unit, parameterName) : value;

    /// <summary>Rejects a number outside its bounds, NaN and the infinities, which JSON does not have.</summary>
    /// <inheritdoc cref="InRange(int, int?, int?, string, string?, string)"/>
    public static double InRange(double value, double? min, double? max, string paraName, string? unit, string parameterName)
    {
        if (!IsJsonNumber(value))
        {
            throw Rejected(value, paraName, ParaPhrases.Is(ParaPhrases.Number(value), unit), ParaPhrases.NoJsonNumber, parameterName);
        }

        return Check(value, min, max, paraName, unit, parameterName);
    }

    /// <inheritdoc cref="InRange(double, double?, double?, string, string?, string)"/>
    public static double? InRange(double? value, double? min, double? max, string paraName, string? unit, string parameterName) =>
        value is double set ? InRange(set, min, max, paraName, unit, parameterName) : value;

    private static bool IsJsonNumber(double value) => !double.IsNaN(value) && !double.IsInfinity(value);

    private static T Check<T>(T value, T? min, T? max, string paraName, string? unit, string parameterName)
        where T : struct, IComparable<T>, IFormattable
    {
        if ((min is T least && value.CompareTo(least) < 0) || (max is T greatest && value.CompareTo(greatest) > 0))
        {
            string allowed = ParaPhrases.AllowsRange(Number(min), Number(max), unit);
            throw Rejected(value, paraName, ParaPhrases.Is(ParaPhrases.Number(value), unit), allowed, parameterName);
        }

        return value;
    }

    private static string? Number<T>(T? value)
        where T : struct, IFormattable =>
        value is T set ? ParaPhrases.Number(set) : null;
}
