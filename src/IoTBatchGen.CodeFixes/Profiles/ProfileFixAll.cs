using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.CodeFixes.Profiles;

/// <summary>Fixes all faults of a rule in a file, project or solution. Roslyn's own providers know C# documents only.</summary>
internal sealed class ProfileFixAll : FixAllProvider
{
    private const string KeyPrefix = "IoTBatchGen.Profile:";

    public static ProfileFixAll Instance { get; } = new();

    /// <summary>The key of fixes in a document: a <see cref="FixAllContext"/> says which additional document it is about in no other way.</summary>
    public static string KeyOf(TextDocument document) => KeyPrefix + document.FilePath;

    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        if (fixAllContext.CodeFixProvider is not ProfileFix fix)
        {
            return null;
        }

        Solution solution = fixAllContext.Solution;
        IEnumerable<Project> projects = fixAllContext.Scope == FixAllScope.Solution ? solution.Projects : [fixAllContext.Project];
        string? title = null;
        foreach (Project project in projects)
        {
            ImmutableArray<Diagnostic> diagnostics = await fixAllContext.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
            ILookup<string, Diagnostic> byPath = diagnostics.ToLookup(found => found.Location.GetLineSpan().Path, StringComparer.Ordinal);
            foreach (TextDocument document in project.AdditionalDocuments)
            {
                if (document.FilePath is not { } path || !byPath.Contains(path)
                    || (fixAllContext.Scope == FixAllScope.Document && KeyOf(document) != fixAllContext.CodeActionEquivalenceKey))
                {
                    continue;
                }

                SourceText text = await document.GetTextAsync(fixAllContext.CancellationToken).ConfigureAwait(false);
                SourceText changed = text.WithChanges(Together(byPath[path].Select(found => fix.Changes(text, found))));
                if (!changed.ContentEquals(text))
                {
                    solution = solution.WithAdditionalDocumentText(document.Id, changed);
                    title ??= fix.Title(byPath[path].First());
                }
            }
        }

        return title is null ? null : CodeAction.Create(title, _ => Task.FromResult(solution), fixAllContext.CodeActionEquivalenceKey);
    }

    /// <summary>The changes of many fixes in text order. A fault that was reported twice is fixed once.</summary>
    private static List<TextChange> Together(IEnumerable<IReadOnlyList<TextChange>> fixes)
    {
        var taken = new HashSet<TextSpan>();
        return [.. fixes.Where(changes => changes.All(change => taken.Add(change.Span)))
            .SelectMany(changes => changes).OrderBy(change => change.Span.Start)];
    }
}
