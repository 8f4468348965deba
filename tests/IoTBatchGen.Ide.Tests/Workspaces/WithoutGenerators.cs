using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoTBatchGen.Ide.Tests.Workspaces;

/// <summary>An analyzer reference without its generators.</summary>
internal sealed class WithoutGenerators(AnalyzerReference reference) : AnalyzerReference
{
    public override string? FullPath => reference.FullPath;

    public override object Id => reference.Id;

    public override string Display => reference.Display;

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzers(string language) => reference.GetAnalyzers(language);

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzersForAllLanguages() => reference.GetAnalyzersForAllLanguages();
}
