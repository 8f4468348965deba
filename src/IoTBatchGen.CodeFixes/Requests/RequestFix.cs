using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using IoTBatchGen.Analyzers.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.CodeFixes.Requests;

/// <summary>A fix for a rule about requests in C#. It changes only the wrong characters, not the layout or comments.</summary>
public abstract class RequestFix : CodeFixProvider
{
    /// <param name="ruleIds">The rules that it fixes.</param>
    private protected RequestFix(params string[] ruleIds) => FixableDiagnosticIds = ruleIds.ToImmutableArray();

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <summary>
    /// Whether the command that devices receive stays the same, so that the fix may be applied to many places at once. A fix that
    /// guesses, invents or changes a value applies to one place at a time.
    /// </summary>
    internal virtual bool KeepsCommands => false;

    /// <inheritdoc/>
    public sealed override FixAllProvider? GetFixAllProvider() => KeepsCommands ? RequestFixAll.Instance : null;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        // A page's generated code cannot be edited.
        if (context.Document is SourceGeneratedDocument
            || await DocumentContext.ReadAsync(context.Document, context.CancellationToken).ConfigureAwait(false) is not { } code)
        {
            return;
        }

        // What one object lacks is reported at one place.
        IReadOnlyList<Diagnostic> faults = await EveryArm.HaveAsync(code, context.Diagnostics, context.CancellationToken).ConfigureAwait(false);
        foreach (IGrouping<(string, TextSpan), Diagnostic> group in faults.GroupBy(found => (found.Id, found.Location.SourceSpan)))
        {
            if (Fix(code, [.. group]) is { } edit && CompileCheck.Holds(code, edit.Changes, context.CancellationToken))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        edit.Title,
                        _ => Task.FromResult(context.Document.WithText(code.Text.WithChanges(edit.Changes))),
                        group.Key.Item1),
                    group);
            }
        }
    }

    /// <summary>What the diagnostics of one edit have in common: those with equal keys are fixed together.</summary>
    internal virtual TextSpan GroupOf(DocumentContext code, Diagnostic diagnostic) => diagnostic.Location.SourceSpan;

    /// <summary>The edit that fixes a group of diagnostics; null if none can be made.</summary>
    internal abstract DocumentEdit? Fix(DocumentContext code, IReadOnlyList<Diagnostic> group);

    private protected static string? Replacement(Diagnostic diagnostic) => Property(diagnostic, RuleProperties.Replacement);

    private protected static string? Property(Diagnostic diagnostic, string name) =>
        diagnostic.Properties.TryGetValue(name, out string? value) ? value : null;
}
