using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.Analyzers.Profiles.Nodes;

/// <summary>A list of values.</summary>
internal sealed class ListNode(TextSpan span, IReadOnlyList<ProfileNode> items) : ProfileNode(span)
{
    public IReadOnlyList<ProfileNode> Items { get; } = items;

    public override string Kind => "a list";
}
