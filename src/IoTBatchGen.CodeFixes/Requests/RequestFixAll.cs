using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.CodeFixes.Requests;

/// <summary>Fixes all that a rule reports in a file, project or solution.</summary>
internal static class RequestFixAll
{
    public static FixAllProvider Instance { get; } = FixAllProvider.Create(FixAsync);

    private static async Task<Document?> FixAsync(FixAllContext context, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        if (context.CodeFixProvider is not RequestFix fix
            || await DocumentContext.ReadAsync(document, context.CancellationToken).ConfigureAwait(false) is not { } code)
        {
            return document;
        }

        IReadOnlyList<Diagnostic> faults = await EveryArm.HaveAsync(code, diagnostics, context.CancellationToken).ConfigureAwait(false);
        List<TextChange> changes = Together(code, Edits(fix, code, faults), context.CancellationToken);
        return changes.Count == 0 ? document : document.WithText(code.Text.WithChanges(changes));
    }

    private static IEnumerable<DocumentEdit> Edits(RequestFix fix, DocumentContext code, IReadOnlyList<Diagnostic> diagnostics) => diagnostics
        .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)
        .GroupBy(diagnostic => fix.GroupOf(code, diagnostic))
        .Select(group => fix.Fix(code, group.ToList()))
        .OfType<DocumentEdit>();

    /// <summary>The changes, in text order, of the edits that can be made together and after which the code compiles as before.</summary>
    private static List<TextChange> Together(DocumentContext code, IEnumerable<DocumentEdit> edits, CancellationToken cancellationToken)
    {
        var kept = new List<TextChange>();
        var waiting = new List<DocumentEdit>();
        foreach (DocumentEdit edit in edits)
        {
            if (edit.FitsBeside(waiting.SelectMany(other => other.Changes)))
            {
                waiting.Add(edit);
            }
        }

        // An edit that breaks the code alone may be correct together with others: members of anonymous objects in one array.
        int before;
        do
        {
            before = waiting.Count;
            waiting = Take(waiting);
        }
        while (waiting.Count > 0 && waiting.Count < before);

        return [.. kept.OrderBy(change => change.Span.Start).ThenBy(change => change.Span.End)];

        // What is left over.
        List<DocumentEdit> Take(List<DocumentEdit> some)
        {
            List<TextChange> all = [.. kept, .. some.SelectMany(edit => edit.Changes)];
            if (some.Count == 0 || CompileCheck.Holds(code, all, cancellationToken))
            {
                kept = all;
                return [];
            }

            return some.Count == 1 ? some
                : [.. Take(some.GetRange(0, some.Count / 2)), .. Take(some.GetRange(some.Count / 2, some.Count - (some.Count / 2)))];
        }
    }
}
