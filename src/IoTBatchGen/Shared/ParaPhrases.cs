using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace IoTBatchGen.Shared;

/// <summary>
/// The phrases that go into <see cref="RuleMessages.ParaValue"/>, for the analyzers and for generated constructors, which reject the
/// same values.
/// </summary>
internal static class ParaPhrases
{
    /// <summary>What is said to NaN and the infinities.</summary>
    public const string NoJsonNumber = "JSON cannot represent this number";

    /// <summary>What a message says of a number that is not a member of a generated enum.</summary>
    public const string NotListed = "the profile does not list it";

    /// <summary>What is said of a text that is not listed, which is not repeated because it may be a password.</summary>
    public const string IsNotListed = "is not in the profile's enumList";

    /// <summary>As many listed values as one reads at a glance.</summary>
    public const int MostListed = 20;

    /// <summary>What separates the values listed.</summary>
    public const string Separator = ", ";

    /// <summary>A number, with every digit it has and in every culture alike.</summary>
    public static string Number<T>(T value)
        where T : IFormattable =>
        value.ToString(value is double or float ? "R" : null, CultureInfo.InvariantCulture);

    /// <summary>A value found.</summary>
    public static string Is(string value, string? unit) => "is " + value + Tail(unit);

    /// <summary>The length of a text found; the text itself stays out because it can be a password.</summary>
    public static string HasLength(int length) => "has " + Number(length) + " characters";

    /// <summary>Bounds, of which one may be null.</summary>
    public static string AllowsRange(string? min, string? max, string? unit) =>
        Allows(Range(min, max) + Tail(unit));

    /// <summary>Bounds as such, of which one may be null.</summary>
    public static string Range(string? min, string? max) =>
        min is null ? "at most " + max : max is null ? "at least " + min : min + " to " + max;

    /// <summary>The greatest length of a text.</summary>
    public static string AllowsLength(int maxLength) => Allows("at most " + Number(maxLength));

    /// <summary>The values listed.</summary>
    public static string AllowsListed(IReadOnlyCollection<string> values, string? unit) => Allows(Listed(values, values.Count) + Tail(unit));

    /// <summary>The first of the values listed, and how many there are beside them.</summary>
    /// <param name="values">The values; no more of them are made than are shown.</param>
    /// <param name="count">How many they are.</param>
    public static string Listed(IEnumerable<string> values, int count) => string.Join(Separator, values.Take(MostListed)) + More(count);

    /// <summary>How many values there are beside those that are shown; empty if all are.</summary>
    public static string More(int count) => count <= MostListed ? string.Empty : " and " + Number(count - MostListed) + " more";

    private static string Allows(string what) => "the profile allows " + what;

    private static string Tail(string? unit) => string.IsNullOrEmpty(unit) ? string.Empty : " " + unit;
}
