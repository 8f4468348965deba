using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
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
            || await FixedCode.ReadAsync(document, context.CancellationToken).ConfigureAwait(false) is not { } code)
        {
            return document;
        }

        return document.WithText(code.Text.WithChanges(Together(fix, code, diagnostics)));
    }

    /// <summary>The changes of all edits in text order. Where two stand in each other's way, the later waits for the next run.</summary>
    private static IEnumerable<TextChange> Together(RequestFix fix, FixedCode code, ImmutableArray<Diagnostic> diagnostics)
    {
        var changes = new List<TextChange>();

        // From the back: of two insertions at one position that of the inner expression, which begins later, must stand first.
        foreach (IGrouping<TextSpan, Diagnostic> group in diagnostics
            .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .GroupBy(diagnostic => fix.GroupOf(code, diagnostic))
            .OrderByDescending(group => group.Key.Start))
        {
            if (fix.Fix(code, group.ToList()) is { } edit && edit.FitsBeside(changes))
            {
                changes.AddRange(edit.Changes);
            }
        }

        return changes.OrderBy(change => change.Span.Start).ThenBy(change => change.Span.End);
    }
}
