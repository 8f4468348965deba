using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Analyzers.Catalog;
using IoTBatchGen.Analyzers.Configuration;
using IoTBatchGen.Analyzers.Diagnostics;
using IoTBatchGen.Profiles.Issues;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoTBatchGen.Analyzers.Rules;

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
            var documents = new ProfileDocuments(start.Options);
            start.RegisterAdditionalFileAction(file => Report(file, documents));
        });
    }

    private static void Report(AdditionalFileAnalysisContext context, ProfileDocuments documents)
    {
        if (ProfileFiles.FaultsOf(context.AdditionalFile, context.Options.AnalyzerConfigOptionsProvider, context.CancellationToken) is { } faults)
        {
            foreach (ProfileIssue issue in ZipIssues.From(faults))
            {
                Report(context, issue, faults.ZipPath);
            }

            return;
        }

        string path = context.AdditionalFile.Path;
        if (documents.Files.FirstOrDefault(file => file.Path == path) is not { } file)
        {
            return;
        }

        IEnumerable<ProfileIssue> taken = documents.Project.ClassesOf(path).Select(placed => placed.TakenBy(
            ClassesInCode.FileOf(placed.Named, context.Compilation, context.CancellationToken))).OfType<ProfileIssue>();
        foreach (ProfileIssue issue in file.Document.Issues.Concat(documents.Project.Of(path)).Concat(taken))
        {
            Report(context, issue, path);
        }
    }

    private static void Report(AdditionalFileAnalysisContext context, ProfileIssue issue, string path)
    {
        AnalyzerConfigOptions options = context.Options.AnalyzerConfigOptionsProvider.GlobalOptions;
        if (BulkSeverity.Find(issue, context.Compilation, options, context.CancellationToken) is { } severity)
        {
            context.ReportDiagnostic(issue.ToDiagnostic(path, severity));
        }
    }
}
