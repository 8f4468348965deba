using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.CodeFixes.Requests;

/// <summary>A C# file that a fix looks at: its characters, its syntax and what its names mean.</summary>
internal sealed record FixedCode(SourceText Text, SyntaxNode Root, SemanticModel Model)
{
    /// <summary>The file as it is now; null for a document that is no C#.</summary>
    public static async Task<FixedCode?> ReadAsync(Document document, CancellationToken cancellationToken)
    {
        SyntaxNode? root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        SemanticModel? model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        return root is null || model is null
            ? null
            : new FixedCode(await document.GetTextAsync(cancellationToken).ConfigureAwait(false), root, model);
    }

    /// <summary>The expression that takes up a place; null where the place is none, as within a literal.</summary>
    public ExpressionSyntax? ExpressionAt(TextSpan place)
    {
        SyntaxNode node = Root.FindNode(place, getInnermostNodeForTie: true);
        return node.Span == place ? node as ExpressionSyntax : null;
    }

    /// <summary>The name of one of the library's types, as short as it may be at a position.</summary>
    public string NameOf(string type, int position) =>
        Model.Compilation.GetTypeByMetadataName("IoTBatchGen." + type) is { } symbol
            ? symbol.ToMinimalDisplayString(Model, position)
            : "IoTBatchGen." + type;

    /// <summary>The blanks that a line begins with.</summary>
    public string IndentationAt(int position)
    {
        TextLine line = Text.Lines.GetLineFromPosition(position);
        int end = line.Start;
        while (end < line.End && Text[end] is (' ' or '\t'))
        {
            end++;
        }

        return Text.ToString(TextSpan.FromBounds(line.Start, end));
    }

    /// <summary>How the file ends its lines, by the line of a position.</summary>
    public string NewLineAt(int position)
    {
        TextLine line = Text.Lines.GetLineFromPosition(position);
        return line.EndIncludingLineBreak > line.End ? Text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak)) : "\n";
    }
}
