using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoTBatchGen.Analyzers.Rules;

/// <summary>
/// Checks code in files that another generator turns into C#, such as <c>@code</c> in a <c>.razor</c> file. This is generated code that <c>#line</c>
/// maps to another file. It is a separate analyzer without operation actions, because with them the compiler would bind all generated code.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MappedRequestAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        RequestRules.All.SelectMany(rule => rule.Descriptors).Distinct().ToImmutableArray();

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(start =>
        {
            if (RequestAnalyzer.ActionsFor(start.Compilation, start.Options) is { } actions)
            {
                start.RegisterSemanticModelAction(model => Analyze(model, actions));
            }
        });
    }

    private static void Analyze(SemanticModelAnalysisContext context, RequestActions actions)
    {
        SyntaxTree tree = context.SemanticModel.SyntaxTree;
        if (!context.IsGeneratedCode || !tree.GetLineMappings(context.CancellationToken).Any(IsOfUser))
        {
            return;
        }

        foreach (SyntaxNode body in Bodies(tree.GetRoot(context.CancellationToken)))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (IsWritten(body, tree, context.CancellationToken) && context.SemanticModel.GetOperation(body, context.CancellationToken) is { } operation)
            {
                actions.RunOn(operation, diagnostic => Report(diagnostic, context.ReportDiagnostic));
            }
        }
    }

    /// <summary>The outermost nodes that have operations: bodies and initializers.</summary>
    private static IEnumerable<SyntaxNode> Bodies(SyntaxNode root) => root
        .DescendantNodes(node => !IsBody(node))
        .Where(IsBody);

    private static bool IsBody(SyntaxNode node) => node switch
    {
        BaseMethodDeclarationSyntax or AccessorDeclarationSyntax => true,
        ArrowExpressionClauseSyntax => node.Parent is BasePropertyDeclarationSyntax,
        EqualsValueClauseSyntax => node.Parent is VariableDeclaratorSyntax or PropertyDeclarationSyntax,
        _ => false,
    };

    /// <summary>Whether a user wrote some of a body.</summary>
    private static bool IsWritten(SyntaxNode body, SyntaxTree tree, CancellationToken cancellationToken) =>
        body.DescendantTokens().Any(token => IsOfUser(tree, token.Span, cancellationToken));

    private static void Report(Diagnostic diagnostic, Action<Diagnostic> report)
    {
        if (diagnostic.Location is { SourceTree: { } tree, SourceSpan: var span } && IsOfUser(tree, span, CancellationToken.None))
        {
            report(diagnostic);
        }
    }

    private static bool IsOfUser(LineMapping mapping) => !mapping.IsHidden && mapping.MappedSpan.HasMappedPath;

    private static bool IsOfUser(SyntaxTree tree, Microsoft.CodeAnalysis.Text.TextSpan span, CancellationToken cancellationToken) =>
        tree.GetMappedLineSpan(span, cancellationToken).HasMappedPath
        && tree.GetLineVisibility(span.Start, cancellationToken) == LineVisibility.Visible;
}
