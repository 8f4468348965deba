using System;
using System.Globalization;
using IoTBatchGen.Profiles.Model;
using IoTBatchGen.Profiles.Text;

namespace IoTBatchGen.Analyzers.Rules.Paras;

/// <summary>Which JSON values a dataType takes.</summary>
internal static class ParaTypeCheck
{
    /// <summary>Whether a value that the compiler knows has a JSON type that the dataType takes.</summary>
    /// <remarks>Text that is a number of the dataType is accepted: real applications send it, and the platform takes it.</remarks>
    public static bool Takes(ParaKind kind, object? value) => kind switch
    {
        ParaKind.Int or ParaKind.Long => Number(value) is { IsWhole: true },
        ParaKind.Decimal or ParaKind.Double => Number(value) is not null || value is double,
        ParaKind.Boolean => value is bool,
        ParaKind.String => value is string,
        ParaKind.DateTime => value is string text && IsDateTime(text),
        ParaKind.Json => true,
        _ => false,
    };

    /// <summary>The number that a value is or spells; null if there is none.</summary>
    public static NumberText? Number(object? value) => value is string text ? NumberText.TryParse(text) : JsonNumber.Parse(value);

    /// <summary>The dataType of a list entry; null if the para is not a list.</summary>
    public static ParaKind? ItemKind(ParaKind kind) => kind switch
    {
        ParaKind.StringList => ParaKind.String,
        ParaKind.IntList => ParaKind.Int,
        ParaKind.DoubleList => ParaKind.Double,
        _ => null,
    };

    /// <summary>What a dataType takes, as a message says it.</summary>
    public static string Wanted(ParaKind kind) => kind switch
    {
        ParaKind.Int or ParaKind.Long => "a whole number",
        ParaKind.Decimal or ParaKind.Double => "a number",
        ParaKind.Boolean => "true or false",
        ParaKind.String => "a string",
        ParaKind.DateTime => "a string such as 20151212T121212Z",
        ParaKind.StringList => "an array of strings",
        ParaKind.IntList => "an array of whole numbers",

        // A list of doubles; free JSON takes everything.
        _ => "an array of numbers",
    };

    /// <summary>A value as a message names it. Text is shown where the dataType is none that could hold a secret.</summary>
    public static string Named(ParaKind kind, object? value) => value switch
    {
        null => "null",
        bool flag => flag ? "true" : "false",
        string text => kind is ParaKind.StringList ? "a string" : "the string " + MessageText.Quote(text),
        _ => ParaPhrases.Number((IFormattable)value),
    };

    /// <summary>The same value in the JSON type that the dataType takes; null if there is none.</summary>
    public static string? Converted(ParaKind kind, object? value) => (kind, value) switch
    {
        (ParaKind.String, bool flag) => flag ? "true" : "false",
        (ParaKind.String, IFormattable number) => ParaPhrases.Number(number),
        (ParaKind.Boolean, string text) when bool.TryParse(text, out bool flag) => flag ? "true" : "false",
        _ => null,
    };

    private static bool IsDateTime(string text) => DateTime.TryParseExact(
        text, ParaFormats.DateTime, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _);
}
