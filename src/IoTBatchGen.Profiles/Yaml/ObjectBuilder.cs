using System;
using System.Collections.Generic;
using IoTBatchGen.Profiles.Issues;

namespace IoTBatchGen.Profiles.Yaml;

/// <summary>An object while its fields come in: names and values in turn.</summary>
internal sealed class ObjectBuilder(NodeTable table, int index, IssueList issues) : NodeBuilder(index)
{
    /// <summary>So few fields are sooner compared with one another than kept in a dictionary.</summary>
    private const int Few = 12;

    private Dictionary<string, int>? _names;
    private int _name = -1;
    private int _fields;

    /// <summary>The name whose value has not come in; null if none waits.</summary>
    public ProfileNode? Pending => _name < 0 ? null : new ProfileNode(table, _name);

    public override void Add(int part)
    {
        if (_name < 0)
        {
            _name = part;
            return;
        }

        AddField(_name);
        _name = -1;
    }

    private void AddField(int name)
    {
        var node = new ProfileNode(table, name);
        if (!node.IsText)
        {
            table[name].IsDropped = true;
            issues.Add(ProfileRuleIds.WrongKind, node.Span, "the name of a field", "text", node.Kind, "the field is ignored");
        }
        else if (First(node.Text, name) is { } first)
        {
            table[name].IsDropped = true;
            issues.Add(
                ProfileRuleIds.FieldTwice, node.Span, MessageText.Escape(node.Text), issues.LineNumber(new ProfileNode(table, first).Span));
        }
        else
        {
            _names?.Add(node.Text, name);
            _fields++;
        }
    }

    /// <summary>The first occurrence of the name; null if there is none.</summary>
    private int? First(string text, int name)
    {
        if (_fields > Few)
        {
            _names ??= Names(name);
            return _names.TryGetValue(text, out int first) ? first : null;
        }

        for (int other = Index + 1; other < name; other = Behind(other))
        {
            if (!table[other].IsDropped && string.Equals(table[other].Text, text, StringComparison.Ordinal))
            {
                return other;
            }
        }

        return null;
    }

    private Dictionary<string, int> Names(int end)
    {
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int name = Index + 1; name < end; name = Behind(name))
        {
            if (!table[name].IsDropped)
            {
                names.Add(table[name].Text, name);
            }
        }

        return names;
    }

    /// <summary>The next name.</summary>
    private int Behind(int name) => table[table[name].Next].Next;
}
