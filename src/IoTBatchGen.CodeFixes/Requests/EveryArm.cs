using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using IoTBatchGen.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.CodeFixes.Requests;

/// <summary>
/// Which faults are there in every build. An editor shows those of one: a field that is absent may be set in the arm of <c>#if</c> that
/// is not compiled, a repeated entry may be the only one there.
/// </summary>
internal static class EveryArm
{
    /// <summary>The diagnostics that each build reports which compiles their place.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> HaveAsync(DocumentContext code, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        IReadOnlyList<Diagnostic> left = diagnostics;
        TextSpan part = code.MembersAround(diagnostics.Select(found => found.Location.SourceSpan));
        foreach (SemanticModel model in Configurations.Others(code, part, cancellationToken))
        {
            ImmutableArray<Diagnostic> reported = await model.Compilation
                .WithAnalyzers(ImmutableArray.Create<DiagnosticAnalyzer>(new RequestAnalyzer()), code.Options)
                .GetAnalyzerSemanticDiagnosticsAsync(model, part, cancellationToken).ConfigureAwait(false);
            SyntaxNode root = await model.SyntaxTree.GetRootAsync(cancellationToken).ConfigureAwait(false);
            left = [.. left.Where(found => !IsCompiled(root, found) || reported.Any(other => AreSame(found, other)))];
        }

        return left;
    }

    private static bool IsCompiled(SyntaxNode root, Diagnostic diagnostic) =>
        root.FindToken(diagnostic.Location.SourceSpan.Start).Span.Contains(diagnostic.Location.SourceSpan.Start);

    private static bool AreSame(Diagnostic one, Diagnostic other) =>
        one.Id == other.Id
        && one.Location.SourceSpan == other.Location.SourceSpan
        && one.GetMessage(CultureInfo.InvariantCulture) == other.GetMessage(CultureInfo.InvariantCulture);
}
