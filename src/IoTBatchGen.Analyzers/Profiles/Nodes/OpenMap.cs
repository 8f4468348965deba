using System;
using System.Collections.Generic;
using IoTBatchGen.Analyzers.Rules;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.Analyzers.Profiles.Nodes;

/// <summary>An object while its fields come in: names and values in turn.</summary>
internal sealed class OpenMap(TextSpan start, ProblemList problems) : OpenNode(start)
{
    /// <summary>So few fields are sooner compared with one another than kept in a dictionary.</summary>
    private const int Few = 12;

    private readonly List<ProfileField> _fields = [];
    private Dictionary<string, ScalarNode>? _names;
    private ProfileNode? _name;

    public override void Add(ProfileNode node)
    {
        if (_name is null)
        {
            _name = node;
            return;
        }

        AddField(_name, node);
        _name = null;
    }

    protected override ProfileNode Close(TextSpan span) => new MapNode(span, _fields);

    private void AddField(ProfileNode name, ProfileNode value)
    {
        if (name is not ScalarNode scalar)
        {
            problems.Add(ProfileRuleIds.WrongKind, name.Span, "the name of a field", "text", name.Kind);
        }
        else if (First(scalar.Text) is { } first)
        {
            problems.Add(ProfileRuleIds.FieldTwice, scalar.Span, Shown.Text(scalar.Text), problems.LineNumber(first.Span));
        }
        else
        {
            _names?.Add(scalar.Text, scalar);
            _fields.Add(new ProfileField(scalar, value));
        }
    }

    /// <summary>The name as it stood first; null where it did not yet.</summary>
    private ScalarNode? First(string name)
    {
        if (_fields.Count > Few)
        {
            _names ??= Names();
            return _names.TryGetValue(name, out ScalarNode? first) ? first : null;
        }

        foreach (ProfileField field in _fields)
        {
            if (string.Equals(field.Name.Text, name, StringComparison.Ordinal))
            {
                return field.Name;
            }
        }

        return null;
    }

    private Dictionary<string, ScalarNode> Names()
    {
        var names = new Dictionary<string, ScalarNode>(StringComparer.Ordinal);
        foreach (ProfileField field in _fields)
        {
            names.Add(field.Name.Text, field.Name);
        }

        return names;
    }
}
