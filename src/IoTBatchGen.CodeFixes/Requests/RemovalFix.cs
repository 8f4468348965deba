using System.Collections.Generic;
using System.Linq;
using IoTBatchGen.Analyzers.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.CodeFixes.Requests;

/// <summary>A fix that removes members or entries. All of one container are removed together because the commas between them are removed too.</summary>
public abstract class RemovalFix : RequestFix
{
    /// <param name="ruleIds">The rules that it fixes.</param>
    private protected RemovalFix(params string[] ruleIds)
        : base(ruleIds)
    {
    }

    internal sealed override TextSpan GroupOf(DocumentContext code, Diagnostic diagnostic)
    {
        TextSpan span = diagnostic.Location.SourceSpan;
        return (JsonLiteral.Around(code, span) is { } json ? json.ContainerOf(span) : ContainerOf(code, span)) ?? span;
    }

    internal sealed override DocumentEdit? Fix(DocumentContext code, IReadOnlyList<Diagnostic> group)
    {
        // Removing an id would not complete its surrogate pair.
        List<TextSpan> spans = group.Where(diagnostic => Property(diagnostic, RuleProperties.LoneSurrogate) is null)
            .Select(diagnostic => diagnostic.Location.SourceSpan).Distinct().ToList();
        return spans.Count == 0 ? null : DocumentEdit.Create(TitleOf(group[0]), JsonLiteral.Around(code, spans[0]) is { } json ? Remove(json, spans) : Remove(code, spans));
    }

    /// <summary>Whether the container may become empty.</summary>
    private protected abstract bool MayLeaveNothing { get; }

    private protected abstract string TitleOf(Diagnostic diagnostic);

    /// <summary>The container of the member or entry at a place in C#; null if there is none.</summary>
    private protected abstract TextSpan? ContainerOf(DocumentContext code, TextSpan span);

    /// <summary>Removes members or entries of one container in C#; null if they cannot be removed alone.</summary>
    private protected abstract IEnumerable<TextChange>? Remove(DocumentContext code, IReadOnlyList<TextSpan> spans);

    /// <summary>Takes entries out, if enough is left.</summary>
    private protected IEnumerable<TextChange>? Remove(SourceText text, IReadOnlyList<TextSpan> entries, ISet<TextSpan> removed) =>
        MayLeaveNothing || !ListRemoval.LeavesNothing(entries, removed) ? ListRemoval.Remove(text, entries, removed) : null;

    private IEnumerable<TextChange>? Remove(JsonLiteral json, IReadOnlyList<TextSpan> spans) =>
        json.EntriesWith(spans) is { } list ? Remove(json.Text, list.Entries, list.Given) : null;
}
