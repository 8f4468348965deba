using System;
using System.Collections.Generic;
using IoTBatchGen.Analyzers.Rules;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.Analyzers.Profiles.Nodes;

/// <summary>A list or an object while its parts come in.</summary>
internal sealed class OpenNode(TextSpan start, bool isMap, ProblemList problems)
{
    private readonly List<ProfileNode> _items = [];
    private readonly List<ProfileField> _fields = [];
    private readonly Dictionary<string, ScalarNode> _names = new(StringComparer.Ordinal);
    private ProfileNode? _name;

    public int Start => start.Start;

    public void Add(ProfileNode node)
    {
        if (!isMap)
        {
            _items.Add(node);
        }
        else if (_name is null)
        {
            _name = node;
        }
        else
        {
            AddField(_name, node);
            _name = null;
        }
    }

    public ProfileNode Close(int end)
    {
        TextSpan span = TextSpan.FromBounds(start.Start, Math.Max(start.End, end));
        return isMap ? new MapNode(span, _fields) : new ListNode(span, _items);
    }

    private void AddField(ProfileNode name, ProfileNode value)
    {
        if (name is not ScalarNode scalar)
        {
            problems.Add(ProfileRuleIds.WrongKind, name.Span, "the name of a field", "text", name.Kind);
        }
        else if (_names.TryGetValue(scalar.Text, out ScalarNode? first))
        {
            problems.Add(ProfileRuleIds.FieldTwice, scalar.Span, Shown.Text(scalar.Text), problems.LineNumber(first.Span));
        }
        else
        {
            _names.Add(scalar.Text, scalar);
            _fields.Add(new ProfileField(scalar, value));
        }
    }
}
