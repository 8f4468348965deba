using System.Collections.Generic;
using System.Linq;
using IoTBatchGen.Profiles.Model;
using IoTBatchGen.Profiles.Text;

namespace IoTBatchGen.Analyzers.Rules.Paras;

/// <summary>Which values of its dataType a para allows: range, length, enumList. Generated constructors reject the same values.</summary>
internal static class ParaRangeCheck
{
    /// <summary>What is wrong with a value, for <see cref="RuleMessages.ParaValue"/>; null if nothing is.</summary>
    public static (string Found, string Allowed, string? Nearest)? Analyze(ParaModel para, object? value)
    {
        string? unit = para.Unit is null ? null : MessageText.Escape(para.Unit);
        switch (para.Kind)
        {
            case ParaKind.Decimal or ParaKind.Double when value is double none && JsonNumber.IsNone(none):
                return (ParaPhrases.Is(ParaPhrases.Number(none), unit), ParaPhrases.NoJsonNumber, null);
            case ParaKind.Int or ParaKind.Long or ParaKind.Decimal or ParaKind.Double when ParaTypeCheck.Number(value) is { } number:
                string found = ParaPhrases.Is(value is System.IFormattable written ? ParaPhrases.Number(written) : number.ToString(), unit);
                return Range(para, number, found, unit) ?? Listed(para, number, found, unit);
            case ParaKind.String when value is long member:
                // Only a cast to a generated enum makes such a value; in the place of text it is of the wrong type.
                return (ParaPhrases.Is(ParaPhrases.Number(member), unit: null), ParaPhrases.NotListed, null);
            case ParaKind.String when value is string text:
                return para.EnumList.Count > 0 ? Listed(para, text) : Length(para, text);
            default:
                return null;
        }
    }

    private static (string, string, string?)? Range(ParaModel para, NumberText number, string found, string? unit)
    {
        (string? min, string? max) = (para.Min, para.Max);
        if (IsWhole(para))
        {
            // What the profile does not bound, the type does.
            (string least, string greatest) = JsonNumber.TypeBounds(para.Kind);
            min ??= IsBelow(number, least) ? least : null;
            max ??= IsAbove(number, greatest) ? greatest : null;
        }

        string? nearest = IsBelow(number, min) ? min : IsAbove(number, max) ? max : null;
        return nearest is null
            ? null
            : (found, ParaPhrases.AllowsRange(JsonNumber.Shown(min, para.Kind), JsonNumber.Shown(max, para.Kind), unit), nearest);
    }

    /// <summary>The platform lists values of whole numbers only.</summary>
    private static (string, string, string?)? Listed(ParaModel para, NumberText number, string found, string? unit)
    {
        List<NumberText> listed = IsWhole(para)
            ? para.EnumList.Select(NumberText.TryParse).OfType<NumberText>().ToList()
            : new List<NumberText>();
        if (listed.Count == 0 || listed.Any(allowed => allowed.CompareTo(number) == 0))
        {
            return null;
        }

        NumberText nearest = listed.OrderBy(allowed => JsonNumber.Distance(allowed, number)).First();
        return (found, ParaPhrases.AllowsListed(listed.Select(allowed => allowed.ToString()).ToList(), unit), nearest.ToString());
    }

    private static (string, string, string?)? Listed(ParaModel para, string text)
    {
        if (para.EnumList.Contains(text))
        {
            return null;
        }

        string? nearest = NameSuggester.Nearest(text, para.EnumList);
        string meant = nearest is null ? string.Empty : "; did you mean " + MessageText.Quote(nearest) + "?";
        return (
            ParaPhrases.Is(MessageText.Quote(text), unit: null),
            ParaPhrases.AllowsListed(para.EnumList.Select(MessageText.Quote).ToList(), unit: null) + meant,
            nearest);
    }

    private static (string, string, string?)? Length(ParaModel para, string text) => para.MaxLength is { } maxLength && text.Length > maxLength
        ? (ParaPhrases.HasLength(text.Length), ParaPhrases.AllowsLength(maxLength), null)
        : null;

    private static bool IsWhole(ParaModel para) => para.Kind is ParaKind.Int or ParaKind.Long;

    private static bool IsBelow(NumberText number, string? bound) =>
        bound is not null && NumberText.TryParse(bound) is { } least && number.CompareTo(least) < 0;

    private static bool IsAbove(NumberText number, string? bound) =>
        bound is not null && NumberText.TryParse(bound) is { } greatest && number.CompareTo(greatest) > 0;
}
