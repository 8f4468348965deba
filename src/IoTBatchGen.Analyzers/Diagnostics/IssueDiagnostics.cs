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
    public static Diagnostic ToDiagnostic(this ProfileIssue problem, string path) =>
        problem.ToDiagnostic(path, problem.Severity.ToDiagnosticSeverity());

    public static Diagnostic ToDiagnostic(this ProfileIssue problem, string path, DiagnosticSeverity severity) =>
        Diagnostic.Create(
            ProfileDescriptors.ById[problem.RuleId],
            new ProfileLocation(problem.Span, problem.LineSpan).In(path),
            severity,
            problem.Other is { } other ? [other.In(path)] : null,
            problem.Replacement is null
                ? ImmutableDictionary<string, string?>.Empty
                : ImmutableDictionary<string, string?>.Empty.Add(RuleProperties.Replacement, problem.Replacement),
            problem.Arguments.ToArray<object>());

    public static Location In(this ProfileLocation place, string path) => Location.Create(
        path,
        place.Span.ToTextSpan(),
        new LinePositionSpan(place.LineSpan.Start.ToLinePosition(), place.LineSpan.End.ToLinePosition()));

    public static TextSpan ToTextSpan(this TextRange range) => new(range.Start, range.Length);

    public static DiagnosticSeverity ToDiagnosticSeverity(this IssueSeverity severity) => (DiagnosticSeverity)severity;

    private static LinePosition ToLinePosition(this TextPosition position) => new(position.Line, position.Character);
}
