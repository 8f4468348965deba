using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Analyzers.Facts;
using Microsoft.CodeAnalysis.Operations;

namespace IoTBatchGen.Analyzers.Requests.Destinations;

/// <summary>What code does with a text or an object that states a request, as far as one file shows it.</summary>
internal sealed class Destination
{
    private readonly List<ImmutableArray<string>> _overwritten = new();
    private readonly List<(string Old, string? New)> _replaced = new();

    private bool _hasMarks;

    /// <summary>Whether some use may send it.</summary>
    public bool IsHandedOn { get; private set; }

    /// <summary>Whether some use compares it, logs it, takes it for a key or for a test's data.</summary>
    public bool IsSetAside { get; private set; }

    /// <summary>Whether something may yet be added or put in the place of something: nothing is certain of what it lacks.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>Whether any part of it may be exchanged for something else: nothing at all is certain.</summary>
    public bool IsLost { get; private set; }

    /// <summary>Whether the text is a format, whose braces are doubled and whose holes are numbers in braces.</summary>
    public bool IsFormat { get; private set; }

    /// <summary>The one call that formats it; null if there are several.</summary>
    public IInvocationOperation? Formatting { get; private set; }

    /// <summary>Whether it is a request that is sent, or may be: not where all that is seen of it are comparisons, keys, logs.</summary>
    public bool MayBeSent => !IsLost && (IsHandedOn || !IsSetAside);

    /// <summary>The texts within it that <c>Replace</c> exchanges, in the order of the calls, each with the constant that comes there.</summary>
    public IReadOnlyList<(string Old, string? New)> Replaced => _replaced;

    public void HandOn() => IsHandedOn = true;

    public void SetAside() => IsSetAside = true;

    public void Open() => IsOpen = true;

    public void Lose() => IsLost = true;

    public void Format(IInvocationOperation call)
    {
        Formatting = IsFormat && Formatting != call ? null : call;
        IsFormat = true;
        IsHandedOn = true;
    }

    /// <summary>A field, or a field of a field, is set after the text was parsed.</summary>
    public void Overwrite(ImmutableArray<string> path)
    {
        IsOpen = true;
        _overwritten.Add(path);
    }

    /// <param name="old">The text that is exchanged.</param>
    /// <param name="constant">The new text; null if it is not a constant.</param>
    public void Replace(string old, string? constant)
    {
        IsOpen = true;
        _replaced.Add((old, constant));
    }

    /// <summary>Of several uses each may put something else in the place of one mark.</summary>
    public void ForgetConstants()
    {
        for (int i = 0; i < _replaced.Count; i++)
        {
            _replaced[i] = (_replaced[i].Old, null);
        }
    }

    /// <summary>Adds what is known of another way that the same value takes.</summary>
    public void Add(Destination other)
    {
        IsHandedOn |= other.IsHandedOn;
        IsSetAside |= other.IsSetAside;
        IsOpen |= other.IsOpen;
        IsLost |= other.IsLost;
        if (other.IsFormat)
        {
            Formatting = IsFormat ? null : other.Formatting;
            IsFormat = true;
        }

        _overwritten.AddRange(other._overwritten);
        _replaced.AddRange(other._replaced);
    }

    /// <summary>
    /// Whether a value is a placeholder that is replaced later: one that a template engine or <c>Replace</c>
    /// exchanges, and the empty values of what is filled in afterwards.
    /// </summary>
    public bool IsPlaceholder(object? value)
    {
        if (value is string text && Placeholders.IsMark(text))
        {
            _hasMarks = true;
            return true;
        }

        return (_replaced.Count > 0 && value is string exchanged && IsReplaced(exchanged))
            || (IsOpen && _replaced.Count == 0 && (Placeholders.IsUnset(value) || value is false));
    }

    /// <summary>The facts of a request without what may be set or exchanged later.</summary>
    public ObjectFact Settle(ObjectFact request)
    {
        ObjectFact settled = _overwritten.Aggregate(request, Without);
        return IsOpen || _hasMarks ? Opened(settled) : settled;
    }

    private bool IsReplaced(string text) => _replaced.Any(replaced => Touches(replaced.Old, text));

    private static bool Touches(string old, string text)
    {
        string inner = old.Trim('"');
        return inner.Length > 0 && text.IndexOf(inner, StringComparison.Ordinal) >= 0;
    }

    private static ObjectFact Without(ObjectFact made, ImmutableArray<string> path)
    {
        if (path.IsEmpty || !made.Fields.TryGetValue(path[0], out FieldFact? field))
        {
            return made;
        }

        FactValue value = path.Length > 1 && field.Value.Nested is { } inner
            ? FactValue.Object(Without(inner, path.RemoveAt(0)))
            : FactValue.Unknown;
        return made with { Fields = made.Fields.SetItem(path[0], field with { Value = value }) };
    }

    /// <summary>Nothing is missing in it, and its empty parts may be filled.</summary>
    private static ObjectFact Opened(ObjectFact made) => made with
    {
        IsComplete = false,
        Fields = made.Fields.ToImmutableDictionary(field => field.Key, field => field.Value with { Value = Opened(field.Value.Value) }),
    };

    private static FactValue Opened(FactValue value) =>
        value.Nested is { } nested ? (nested.Fields.IsEmpty ? FactValue.Unknown : FactValue.Object(Opened(nested)))
        : value.IsList ? (value.Items.IsEmpty ? FactValue.Unknown : FactValue.List(value.Items.Select(Opened).ToImmutableArray(), isExact: false, value.Location, value.Counted))
        : !value.Branches.IsDefault ? FactValue.OneOf(value.Branches.Select(Opened).ToImmutableArray())
        : value;
}
