using System;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.Analyzers.Profiles.Nodes;

/// <summary>A list or an object while its parts come in.</summary>
internal abstract class OpenNode(TextSpan start)
{
    public abstract void Add(ProfileNode node);

    public int Start => start.Start;

    /// <summary>The node, complete.</summary>
    /// <param name="end">Where it ends.</param>
    public ProfileNode Close(int end) => Close(TextSpan.FromBounds(start.Start, Math.Max(start.End, end)));

    protected abstract ProfileNode Close(TextSpan span);
}
