using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.Analyzers.Profiles.Nodes;

/// <summary>A single value: its text, whatever its type. Quotes tell <c>"null"</c> from <c>null</c>.</summary>
internal sealed class ScalarNode(TextSpan span, string text, bool isQuoted) : ProfileNode(span)
{
    public string Text { get; } = text;

    public override string Kind => Shown.Quoted(Text);

    public override bool IsNull => !isQuoted && Text is "" or "~" or "null" or "Null" or "NULL";
}
