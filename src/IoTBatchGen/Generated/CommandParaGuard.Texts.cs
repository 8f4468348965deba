using System;
using IoTBatchGen.Shared;

namespace IoTBatchGen;

public static partial class CommandParaGuard
{
    /// <summary>Gets the text that a value of a generated enum has on the wire.</summary>
    /// <param name="value">The value as a number: its index among the texts.</param>
    /// <param name="texts">The texts that the profile lists.</param>
    /// <param name="paraName">The para's name in the profile.</param>
    /// <param name="parameterName">The parameter that took the value.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not a member of the enum.</exception>
    public static string EnumText(int value, string[] texts, string paraName, string parameterName) =>
        (uint)value < (uint)texts.Length
            ? texts[value]
            : throw Rejected(value, paraName, ParaPhrases.Is(ParaPhrases.Number(value), unit: null), ParaPhrases.NotListed, parameterName);

    /// <summary>Gets the text that a value of a generated enum has on the wire; null for null.</summary>
    /// <inheritdoc cref="EnumText"/>
    public static string? OptionalEnumText(int? value, string[] texts, string paraName, string parameterName) =>
        value is int set ? EnumText(set, texts, paraName, parameterName) : null;

    /// <summary>Rejects null, and text that the profile's enumList does not hold.</summary>
    /// <param name="value">The text.</param>
    /// <param name="texts">The texts that the profile lists.</param>
    /// <param name="paraName">The para's name in the profile.</param>
    /// <param name="parameterName">The parameter that took the value.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not listed.</exception>
    public static string ListedText(string? value, string[] texts, string paraName, string parameterName) =>
        OptionalListedText(NotNull(value, parameterName), texts, paraName, parameterName)!;

    /// <summary>Rejects text that the profile's enumList does not hold; null passes.</summary>
    /// <inheritdoc cref="ListedText"/>
    public static string? OptionalListedText(string? value, string[] texts, string paraName, string parameterName)
    {
        if (value is not null && Array.IndexOf(texts, value) < 0)
        {
            // The value stays out of the exception: a text para may hold a password.
            throw new ArgumentOutOfRangeException(
                parameterName, Message(paraName, ParaPhrases.IsNotListed, ParaPhrases.AllowsListed(texts, unit: null)));
        }

        return value;
    }
}
