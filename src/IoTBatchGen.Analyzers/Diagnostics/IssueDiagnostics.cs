using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Profiles.Issues;
using IoTBatchGen.Profiles.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.Analyzers.Diagnostics;

/// <summary>Issues of profile files as diagnostics of the compiler.</summary>
internal static class IssueDiagnostics
{
    public static Diagnostic ToDiagnostic(this ProfileIssue issue, string path) =>
        issue.ToDiagnostic(path, issue.Severity.ToDiagnosticSeverity());

    public static Diagnostic ToDiagnostic(this ProfileIssue issue, string path, DiagnosticSeverity severity) =>
        Diagnostic.Create(
            ProfileDescriptors.ById[issue.RuleId],
            issue.Location.In(path),
            severity,
            issue.Other is { } other ? [other.In(path)] : null,
            issue.Replacement is null
                ? ImmutableDictionary<string, string?>.Empty
                : ImmutableDictionary<string, string?>.Empty.Add(RuleProperties.Replacement, issue.Replacement),
            issue.Arguments.ToArray<object>());

    public static Location In(this ProfileLocation location, string path) => Location.Create(
        path,
        location.Span.ToTextSpan(),
        new LinePositionSpan(location.LineSpan.Start.ToLinePosition(), location.LineSpan.End.ToLinePosition()));

    public static TextSpan ToTextSpan(this TextRange range) => new(range.Start, range.Length);

    public static DiagnosticSeverity ToDiagnosticSeverity(this IssueSeverity severity) => (DiagnosticSeverity)severity;

    private static LinePosition ToLinePosition(this TextPosition position) => new(position.Line, position.Character);
}
