using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using IoTBatchGen.Profiles.Issues;
using IoTBatchGen.Profiles.Text;

namespace IoTBatchGen.Profiles.Binding;

/// <summary>Entries of a list that have a name, each name once. The first of several stays.</summary>
/// <param name="binding">The file's binding.</param>
/// <param name="field">The field that holds the name.</param>
internal sealed class NamedEntryList<T>(BindingContext binding, string field)
    where T : IEquatable<T>
{
    /// <summary>So few are sooner compared with one another than kept in a dictionary.</summary>
    private const int Few = 8;

    private readonly List<(string Name, T Entry, TextRange Span)> _entries = [];
    private Dictionary<string, int>? _indexes;

    /// <summary>Adds an entry; false if its name exists already. Vendors' files often contain copies, so an identical copy there is not a problem.</summary>
    public bool TryAdd(string name, T entry, TextRange span)
    {
        int index = IndexOf(name);
        if (index < 0)
        {
            _indexes?.Add(name, _entries.Count);
            _entries.Add((name, entry, span));
            return true;
        }

        (_, T first, TextRange firstSpan) = _entries[index];
        if (binding.IsOurs || !first.Equals(entry))
        {
            binding.Issues.Add(
                ProfileRuleIds.DuplicateName, span, field, MessageText.Escape(name), "line " + binding.Issues.LineNumber(firstSpan));
        }

        return false;
    }

    public ImmutableArray<T> ToImmutable()
    {
        ImmutableArray<T>.Builder entries = ImmutableArray.CreateBuilder<T>(_entries.Count);
        foreach ((_, T entry, _) in _entries)
        {
            entries.Add(entry);
        }

        return entries.MoveToImmutable();
    }

    private int IndexOf(string name)
    {
        if (_entries.Count <= Few)
        {
            return _entries.FindIndex(entry => entry.Name == name);
        }

        if (_indexes is null)
        {
            _indexes = new Dictionary<string, int>(StringComparer.Ordinal);
            for (int i = 0; i < _entries.Count; i++)
            {
                _indexes.Add(_entries[i].Name, i);
            }
        }

        return _indexes.TryGetValue(name, out int index) ? index : -1;
    }
}
