using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.CodeFixes.Requests;

/// <summary>The arms of <c>#if</c> inside an expression: which parts of it are not there in every build.</summary>
internal sealed class ConditionalArms
{
    private readonly List<TextSpan> _spans = [];

    public ConditionalArms(SyntaxNode root, SyntaxNode expression)
    {
        var open = new Stack<int>();
        AreWhole = true;
        foreach (DirectiveTriviaSyntax directive in Configurations.Directives(root, expression.Span).Where(IsConditional))
        {
            Exist = true;
            if (directive is IfDirectiveTriviaSyntax)
            {
                open.Push(directive.SpanStart);
            }
            else if (open.Count == 0)
            {
                AreWhole = false;
            }
            else if (directive is EndIfDirectiveTriviaSyntax)
            {
                _spans.Add(TextSpan.FromBounds(open.Pop(), directive.Span.End));
            }
        }

        AreWhole &= open.Count == 0;
    }

    /// <summary>Whether there are any.</summary>
    public bool Exist { get; }

    /// <summary>Whether all of them begin and end inside the expression.</summary>
    public bool AreWhole { get; }

    /// <summary>Whether a part is in an arm.</summary>
    public bool Hold(TextSpan part) => _spans.Any(arms => arms.OverlapsWith(part) && !part.Contains(arms));

    private static bool IsConditional(DirectiveTriviaSyntax directive) =>
        directive is BranchingDirectiveTriviaSyntax or EndIfDirectiveTriviaSyntax;
}
