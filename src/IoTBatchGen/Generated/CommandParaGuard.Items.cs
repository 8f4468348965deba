using System;
using System.Collections.Generic;
using System.Globalization;
using IoTBatchGen.Shared;

namespace IoTBatchGen;

public static partial class CommandParaGuard
{
    /// <summary>Copies a list, and rejects null, null entries and numbers that JSON does not have.</summary>
    /// <typeparam name="T">The entries' type.</typeparam>
    /// <param name="value">The value of a required para.</param>
    /// <param name="paraName">The para's name in the profile.</param>
    /// <param name="parameterName">The parameter that took the value.</param>
    /// <returns>A copy that cannot be changed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException">An entry is null, NaN or infinite, or text with half of a surrogate pair.</exception>
    public static IReadOnlyList<T> Items<T>(IEnumerable<T>? value, string paraName, string parameterName) =>
        OptionalItems(NotNull(value, parameterName), paraName, parameterName)!;

    /// <summary>Copies a list, and rejects null entries and numbers that JSON does not have; null passes.</summary>
    /// <inheritdoc cref="Items"/>
    public static IReadOnlyList<T>? OptionalItems<T>(IEnumerable<T>? value, string paraName, string parameterName)
    {
        if (value is null)
        {
            return null;
        }

        T[] copy = new List<T>(value).ToArray();
        for (int i = 0; i < copy.Length; i++)
        {
            if (copy[i] is null)
            {
                throw BadItem(paraName, i, "null", parameterName);
            }

            if (copy[i] is string text && LoneSurrogates.AreIn(text))
            {
                throw LoneSurrogate(RulePhrases.Entry(paraName, i), parameterName);
            }

            if (copy[i] is double number && !IsJsonNumber(number))
            {
                throw BadItem(paraName, i, ParaPhrases.Number(number) + "; " + ParaPhrases.NoJsonNumber, parameterName);
            }
        }

        return Array.AsReadOnly(copy);
    }

    private static ArgumentException BadItem(string paraName, int index, string what, string parameterName) =>
        new ArgumentException(string.Format(CultureInfo.InvariantCulture, "{0}[{1}] is {2}", paraName, index, what), parameterName);
}
