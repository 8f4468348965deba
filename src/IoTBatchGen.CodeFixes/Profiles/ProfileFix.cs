using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.CodeFixes.Profiles;

/// <summary>A fix for a rule about profile files. It changes only the wrong characters, not the layout or comments.</summary>
/// <param name="ruleId">The rule's id.</param>
public abstract class ProfileFix(string ruleId) : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(ruleId);

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => ProfileFixAll.Instance;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        TextDocument document = context.TextDocument;
        SourceText text = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            IReadOnlyList<TextChange> changes = Changes(text, diagnostic);
            if (changes.Count > 0)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        Title(diagnostic),
                        _ => Task.FromResult(document.Project.Solution.WithAdditionalDocumentText(document.Id, text.WithChanges(changes))),
                        ProfileFixAll.KeyOf(document)),
                    diagnostic);
            }
        }
    }

    /// <summary>What the fix of a fault changes; nothing if it cannot be fixed so.</summary>
    internal IReadOnlyList<TextChange> Changes(SourceText text, Diagnostic diagnostic)
    {
        TextChange?[] changes = [.. Change(text, diagnostic)];
        return changes.All(change => change is not null) ? [.. changes.Select(change => change!.Value)] : [];
    }

    /// <summary>What an editor offers.</summary>
    internal abstract string Title(Diagnostic diagnostic);

    /// <summary>The changes that make the fix; a null among them where one of them cannot be made.</summary>
    private protected abstract IEnumerable<TextChange?> Change(SourceText text, Diagnostic diagnostic);
}
