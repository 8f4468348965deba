using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using IoTBatchGen.Profiles.Issues;
using IoTBatchGen.Profiles.Text;

namespace IoTBatchGen.Profiles.Binding;

/// <summary>Entries of a list that have a name, each name once. The first of several stays.</summary>
/// <param name="binding">The file's binding.</param>
/// <param name="field">The field that holds the name.</param>
/// <param name="capacity">How many entries to expect.</param>
internal sealed class NamedEntryList<T>(BindingContext binding, string field, int capacity = 0)
    where T : IEquatable<T>
{
    /// <summary>So few are sooner compared with one another than kept in a dictionary.</summary>
    private const int Few = 8;

    private readonly List<T> _entries = new(capacity);
    private readonly List<(string Name, TextRange Span)> _names = new(capacity);
    private Dictionary<string, int>? _indexes;

    /// <summary>Adds an entry; false if its name exists already. Vendors' files often contain copies, so an identical copy there is not a problem.</summary>
    public bool TryAdd(string name, T entry, TextRange span)
    {
        int index = IndexOf(name);
        if (index < 0)
        {
            _indexes?.Add(name, _entries.Count);
            _entries.Add(entry);
            _names.Add((name, span));
            return true;
        }

        if (binding.IsOurs || !_entries[index].Equals(entry))
        {
            binding.Issues.Add(
                ProfileRuleIds.DuplicateName, span, field, MessageText.Escape(name), "line " + binding.Issues.LineNumber(_names[index].Span));
        }

        return false;
    }

    public ImmutableArray<T> ToImmutable() => _entries.ToImmutableArray();

    private int IndexOf(string name)
    {
        if (_names.Count <= Few)
        {
            // Without a lambda, which would be an object for each name.
            for (int i = 0; i < _names.Count; i++)
            {
                if (_names[i].Name == name)
                {
                    return i;
                }
            }

            return -1;
        }

        if (_indexes is null)
        {
            _indexes = new Dictionary<string, int>(StringComparer.Ordinal);
            for (int i = 0; i < _names.Count; i++)
            {
                _indexes.Add(_names[i].Name, i);
            }
        }

        return _indexes.TryGetValue(name, out int index) ? index : -1;
    }
}
