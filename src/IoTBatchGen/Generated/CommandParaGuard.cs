using System;
using System.ComponentModel;
using System.Globalization;
using IoTBatchGen.Shared;

namespace IoTBatchGen;

/// <summary>For generated code: rejects what the device profile does not allow, naming the para, the value and the bounds.</summary>
/// <remarks>
/// Each method hands back the value it has checked, so that an assignment checks on the way. A bound that is null is not checked. The
/// paraName is the profile's; the parameterName is the constructor parameter's, for <see cref="ArgumentException.ParamName"/>.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class CommandParaGuard
{
    /// <summary>Rejects null.</summary>
    /// <typeparam name="T">The para's type.</typeparam>
    /// <param name="value">The value of a required para.</param>
    /// <param name="parameterName">The parameter that took the value.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static T NotNull<T>(T? value, string parameterName)
        where T : class => value ?? throw new ArgumentNullException(parameterName);

    /// <summary>Rejects null, text over its length, and text with half of a surrogate pair.</summary>
    /// <param name="value">The value of a required para.</param>
    /// <param name="maxLength">The greatest length in characters.</param>
    /// <param name="paraName">The para's name in the profile.</param>
    /// <param name="parameterName">The parameter that took the value.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="value"/> is longer than <paramref name="maxLength"/>, or contains half of a surrogate pair.</exception>
    public static string Text(string? value, int? maxLength, string paraName, string parameterName) =>
        OptionalText(NotNull(value, parameterName), maxLength, paraName, parameterName)!;

    /// <summary>Rejects text over its length, and text with half of a surrogate pair; null passes.</summary>
    /// <returns>The value.</returns>
    /// <inheritdoc cref="Text"/>
    public static string? OptionalText(string? value, int? maxLength, string paraName, string parameterName)
    {
        // The value stays out of the message: a text para may hold a password.
        if (value is not null && value.Length > maxLength)
        {
            throw new ArgumentException(
                Message(paraName, ParaPhrases.HasLength(value.Length), ParaPhrases.AllowsLength(maxLength!.Value)), parameterName);
        }

        if (value is not null && LoneSurrogates.AreIn(value))
        {
            throw LoneSurrogate(paraName, parameterName);
        }

        return value;
    }

    private static ArgumentOutOfRangeException Rejected(object value, string paraName, string found, string allowed, string parameterName) =>
        new ArgumentOutOfRangeException(parameterName, value, Message(paraName, found, allowed));

    private static ArgumentException LoneSurrogate(string name, string parameterName) =>
        new ArgumentException(Format(RuleMessages.LoneSurrogate, name), parameterName);

    private static string Message(string paraName, string found, string allowed) =>
        Format(RuleMessages.ParaValue, paraName, found, allowed);

    private static string Format(string message, params object[] values) => string.Format(CultureInfo.InvariantCulture, message, values);
}
