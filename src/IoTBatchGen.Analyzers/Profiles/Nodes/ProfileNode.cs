using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.Analyzers.Profiles.Nodes;

/// <summary>A value of a profile file, with its place in the text.</summary>
internal abstract class ProfileNode(TextSpan span)
{
    public TextSpan Span { get; } = span;

    /// <summary>What a message calls a value of this kind.</summary>
    public abstract string Kind { get; }

    /// <summary>Whether the file says that there is no value: <c>null</c>, <c>~</c>, or nothing at all.</summary>
    public virtual bool IsNull => false;
}
