using System;
using IoTBatchGen.Shared;

namespace IoTBatchGen;

public static partial class CommandParaGuard
{
    /// <summary>Rejects a number that the profile's enumList does not hold.</summary>
    /// <param name="value">The value.</param>
    /// <param name="enumList">The values that the profile lists.</param>
    /// <param name="paraName">The para's name in the profile.</param>
    /// <param name="unit">The unit that the profile states, for the message.</param>
    /// <param name="parameterName">The parameter that took the value.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not listed.</exception>
    public static int OneOf(int value, int[] enumList, string paraName, string? unit, string parameterName) =>
        Listed(value, enumList, paraName, unit, parameterName);

    /// <inheritdoc cref="OneOf(int, int[], string, string?, string)"/>
    public static int? OneOf(int? value, int[] enumList, string paraName, string? unit, string parameterName) =>
        value is int set ? Listed(set, enumList, paraName, unit, parameterName) : value;

    /// <inheritdoc cref="OneOf(int, int[], string, string?, string)"/>
    public static long OneOf(long value, long[] enumList, string paraName, string? unit, string parameterName) =>
        Listed(value, enumList, paraName, unit, parameterName);

    /// <inheritdoc cref="OneOf(int, int[], string, string?, string)"/>
    public static long? OneOf(long? value, long[] enumList, string paraName, string? unit, string parameterName) =>
        value is long set ? Listed(set, enumList, paraName, unit, parameterName) : value;

    private static T Listed<T>(T value, T[] enumList, string paraName, string? unit, string parameterName)
        where T : struct, IFormattable
    {
        if (Array.IndexOf(enumList, value) < 0)
        {
            string allowed = ParaPhrases.AllowsListed(Array.ConvertAll(enumList, ParaPhrases.Number), unit);
            throw Rejected(value, paraName, ParaPhrases.Is(ParaPhrases.Number(value), unit), allowed, parameterName);
        }

        return value;
    }
}
