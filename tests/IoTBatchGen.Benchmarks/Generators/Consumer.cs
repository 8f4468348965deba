using System.Collections.Generic;
using System.Linq;
using IoTBatchGen.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoTBatchGen.Benchmarks.Generators;

/// <summary>A consumer's project in memory, as the compiler is handed it.</summary>
internal static class Consumer
{
    public static CSharpParseOptions Language { get; } = new(LanguageVersion.CSharp12);

    public static CSharpCompilation Compilation(IEnumerable<string> files, params MetadataReference[] more) => CSharpCompilation.Create(
        "Sample",
        files.Select((text, i) => Tree(text, "File" + i + ".cs")),
        References.All.AddRange(more),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    public static SyntaxTree Tree(string text, string path) => CSharpSyntaxTree.ParseText(text, Language, path);

    public static AdditionalText[] Files(IEnumerable<(string Path, string Text)> profiles) =>
        profiles.Select(profile => (AdditionalText)new MemoryText(profile.Path, profile.Text)).ToArray();

    public static AnalyzerConfigOptionsProvider Options(IEnumerable<AdditionalText> files)
    {
        MemoryOptions options = new MemoryOptions().Property("RootNamespace", "Sample");
        foreach (AdditionalText file in files)
        {
            options.Profile(file.Path);
        }

        return options;
    }

    public static GeneratorDriver Driver(ISourceGenerator[] generators, params AdditionalText[] files) =>
        CSharpGeneratorDriver.Create(generators, files, Language, Options(files));
}
