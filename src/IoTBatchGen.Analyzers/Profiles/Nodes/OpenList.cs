using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.Analyzers.Profiles.Nodes;

/// <summary>A list while its items come in.</summary>
internal sealed class OpenList(TextSpan start) : OpenNode(start)
{
    private readonly List<ProfileNode> _items = [];

    public override void Add(ProfileNode node) => _items.Add(node);

    protected override ProfileNode Close(TextSpan span) => new ListNode(span, _items);
}
