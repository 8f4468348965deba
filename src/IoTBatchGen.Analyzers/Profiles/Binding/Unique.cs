using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using IoTBatchGen.Analyzers.Rules;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.Analyzers.Profiles.Binding;

/// <summary>Entries of a list that have a name, each name once. The first of several stays.</summary>
/// <param name="binding">The file's binding.</param>
/// <param name="field">The field that holds the name.</param>
internal sealed class Unique<T>(FileBinding binding, string field)
    where T : IEquatable<T>
{
    private readonly Dictionary<string, (T Entry, TextSpan Place)> _seen = new(StringComparer.Ordinal);
    private readonly ImmutableArray<T>.Builder _entries = ImmutableArray.CreateBuilder<T>();

    /// <summary>Adds an entry; false where its name was there before. Vendors' files repeat themselves: a mere copy is no problem there.</summary>
    public bool TryAdd(string name, T entry, TextSpan place)
    {
        if (!_seen.TryGetValue(name, out (T Entry, TextSpan Place) first))
        {
            _seen.Add(name, (entry, place));
            _entries.Add(entry);
            return true;
        }

        if (binding.IsOurs || !first.Entry.Equals(entry))
        {
            binding.Problems.Add(
                ProfileRuleIds.DuplicateName, place, field, Shown.Text(name), "line " + binding.Problems.LineNumber(first.Place));
        }

        return false;
    }

    public ImmutableArray<T> ToImmutable() => _entries.ToImmutable();
}
