using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Benchmarks.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.Benchmarks.Editors;

/// <summary>A reference to a generator that adds the code of each profile as it was made before, and with it a mark that changes with the profile.</summary>
internal sealed class CopyingReference(int profiles) : AnalyzerReference
{
    private readonly ISourceGenerator _generator = new CopyingGenerator(OpenedProject.Generated(profiles)).AsSourceGenerator();

    public override string? FullPath => null;

    public override object Id => this;

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzers(string language) => [];

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzersForAllLanguages() => [];

    public override ImmutableArray<ISourceGenerator> GetGenerators(string language) => [_generator];

    public override ImmutableArray<ISourceGenerator> GetGeneratorsForAllLanguages() => [_generator];

#pragma warning disable RS1036, RS1038, RS1041, RS1042 // handed to a workspace, never loaded from an analyzer folder
    private sealed class CopyingGenerator(ImmutableArray<GeneratedSourceResult> sources) : IIncrementalGenerator
    {
        private readonly Dictionary<string, GeneratedSourceResult> _byFile = sources.Select((source, i) => (source, i))
            .ToDictionary(made => SampleProfiles.PathOf(made.i), made => made.source, StringComparer.Ordinal);

        public void Initialize(IncrementalGeneratorInitializationContext context) =>
            context.RegisterSourceOutput(context.AdditionalTextsProvider, (output, file) =>
            {
                GeneratedSourceResult made = _byFile[file.Path];
                string mark = Convert.ToHexString(file.GetText(output.CancellationToken)!.GetChecksum().AsSpan());
                output.AddSource(made.HintName, SourceText.From(made.SourceText + "// " + mark + "\n", made.SourceText.Encoding));
            });
    }
#pragma warning restore RS1036, RS1038, RS1041, RS1042
}
