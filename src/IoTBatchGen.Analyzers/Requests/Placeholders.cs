using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IoTBatchGen.Analyzers.Requests;

/// <summary>
/// Values in the place of others, which code or a template engine sets later; they are not reported. Unset values are so in every form of a
/// request, and each form adds its own.
/// </summary>
internal static class Placeholders
{
    /// <summary>In an object that other code gets, one character of a template is enough; text may have it as itself.</summary>
    private static readonly char[] MarkCharacters = { '{', '}', '$', '#', '@', '%', '<', '>' };

    private static readonly (string Open, string Close)[] Brackets =
    {
        ("{{", "}}"), ("${", "}"), ("$(", ")"), ("#{", "}"), ("<%", "%>"), ("[[", "]]"),
    };

    private static readonly string[] Fences = { "@", "%", "#", "$", "__", "~" };

    /// <summary>Whether a value says nothing: null, an empty string, zero.</summary>
    public static bool IsUnset(object? value) => value is null or "" or 0L;

    /// <summary>The value of a member that other code gets, without placeholders.</summary>
    /// <param name="value">The value.</param>
    /// <param name="type">The JSON type of the field; null if any fits.</param>
    public static FactValue Remove(FactValue value, ApiType? type)
    {
        if (!value.Branches.IsDefault)
        {
            return FactValue.OneOf(value.Branches.Select(branch => Remove(branch, type)).ToImmutableArray());
        }

        if (value.IsList)
        {
            return value.Items.IsEmpty
                ? FactValue.Unknown
                : FactValue.List(value.Items.Select(item => Remove(item, null)).ToImmutableArray(), value.IsExact, value.Location, value.Counted);
        }

        return value.Known is [{ Value: var known }] && IsInMember(known, type) ? FactValue.Unknown : value;
    }

    /// <summary>The field of a contract object without placeholders.</summary>
    /// <param name="field">The field.</param>
    /// <param name="fate">What may happen to it.</param>
    /// <param name="isUnfinished">Whether the code states something else of the object as null.</param>
    public static FieldFact Remove(FieldFact field, Fate fate, Func<bool> isUnfinished) => fate switch
    {
        _ when !MayChange(field, fate) => field,
        Fate.Open => field with { Value = FactValue.Unknown },
        _ => field with { Value = field.Value.Select(known => IsFilledLater(field, known, fate, isUnfinished) ? FactValue.Unknown : FactValue.Constant(known)) },
    };

    /// <summary>Whether the field may have other values because of what happens to it.</summary>
    public static bool MayChange(FieldFact field, Fate fate)
    {
        if (fate is Fate.Stays or Fate.Open)
        {
            return fate == Fate.Open;
        }

        foreach (KnownValue known in field.Value.Known)
        {
            if (IsInContract(known.Value))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The mandatory fields that the code states as null.</summary>
    public static ImmutableArray<string> NullsOf(ObjectKind shape, IReadOnlyDictionary<string, FieldFact> fields)
    {
        ImmutableArray<string> nulls = ImmutableArray<string>.Empty;
        foreach (string name in shape.MandatoryFields(isWireForm: false))
        {
            if (fields.TryGetValue(name, out FieldFact? field) && field.Value is { IsExact: true, Known: [{ Value: null }] })
            {
                nulls = nulls.Add(name);
            }
        }

        return nulls;
    }

    /// <summary>Whether a text has a mark of a template in it, or is one.</summary>
    public static bool IsMark(string text)
    {
        foreach ((string open, string close) in Brackets)
        {
            int start = text.IndexOf(open, StringComparison.Ordinal);
            if (start >= 0 && text.IndexOf(close, start + open.Length, StringComparison.Ordinal) > start)
            {
                return true;
            }
        }

        return IsBetween(text, "{", "}") || IsBetween(text, "<", ">") || HasFenced(text);
    }

    /// <summary><c>{name}</c>, the whole of a text.</summary>
    private static bool IsBetween(string text, string open, string close) =>
        text.Length > 2
        && text.StartsWith(open, StringComparison.Ordinal)
        && text.EndsWith(close, StringComparison.Ordinal)
        && IsName(text, 1, text.Length - 1);

    private static bool HasFenced(string text)
    {
        foreach (string fence in Fences)
        {
            if (HasFenced(text, fence))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>@name@</c>, anywhere in a text.</summary>
    private static bool HasFenced(string text, string fence)
    {
        int start = text.IndexOf(fence, StringComparison.Ordinal);
        while (start >= 0)
        {
            int inner = start + fence.Length;
            int end = text.IndexOf(fence, inner, StringComparison.Ordinal);
            if (end < 0)
            {
                return false;
            }

            if (IsName(text, inner, end))
            {
                return true;
            }

            start = end;
        }

        return false;
    }

    private static bool IsName(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (!char.IsLetterOrDigit(text[i]) && text[i] is not ('_' or '-' or '.'))
            {
                return false;
            }
        }

        return end > start;
    }

    private static bool IsInMember(object? value, ApiType? type) =>
        IsUnset(value) || (value is string text && (type is not (null or ApiType.Text) || text.IndexOfAny(MarkCharacters) >= 0));

    private static bool IsInContract(object? value) => IsUnset(value) || value is < 0L;

    private static bool IsFilledLater(FieldFact field, KnownValue known, Fate fate, Func<bool> isUnfinished) =>
        IsInContract(known.Value)
        && (fate == Fate.Stored || IsOpenNull(field, known) || (fate == Fate.HandedOut && isUnfinished()));

    /// <summary>A null that asks to be filled: <c>null!</c>, or an object. A taskType has a default, which a null takes away.</summary>
    private static bool IsOpenNull(FieldFact field, KnownValue known) =>
        known.Value is null
        && (ContractMembers.IsNestedObject(field.Name) || field.Name is WireNames.Type or WireNames.Timeout || IsForgiven(known.Location));

    private static bool IsForgiven(Location location) =>
        location.SourceTree?.GetRoot().FindNode(location.SourceSpan, getInnermostNodeForTie: true) is { } node
        && (node.IsKind(SyntaxKind.SuppressNullableWarningExpression) || node.Parent.IsKind(SyntaxKind.SuppressNullableWarningExpression));
}
