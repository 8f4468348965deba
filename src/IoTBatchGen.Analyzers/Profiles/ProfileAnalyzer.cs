using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoTBatchGen.Analyzers.Profiles;

/// <summary>Reports what is wrong with the device profiles of a project, at the place in the profile.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ProfileAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ProfileDescriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            var documents = new ProfileDocuments(start);
            start.RegisterAdditionalFileAction(file => Report(file, documents));
        });
    }

    private static void Report(AdditionalFileAnalysisContext context, ProfileDocuments documents)
    {
        if (ProfileFiles.FaultsOf(context.AdditionalFile, context.Options.AnalyzerConfigOptionsProvider, context.CancellationToken) is { } faults)
        {
            foreach (ProfileProblem problem in ZipProblems.Of(faults))
            {
                context.ReportDiagnostic(problem.ToDiagnostic(faults.ZipPath));
            }

            return;
        }

        string path = context.AdditionalFile.Path;
        if (documents.Files.FirstOrDefault(file => file.Path == path) is not { } file)
        {
            return;
        }

        foreach (ProfileProblem problem in file.Document.Problems.Concat(documents.ProjectProblems[path]))
        {
            context.ReportDiagnostic(problem.ToDiagnostic(path));
        }
    }
}
