using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Analyzers.Generation;
using IoTBatchGen.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Generation;

/// <summary>A consumer's project, and the generator at work in it. Changes make a project that remembers the run before.</summary>
internal sealed record TestProject
{
    private readonly GeneratorDriver _driver;

    private TestProject(GeneratorDriver driver) => _driver = driver;

    public ImmutableArray<AdditionalText> Files { get; private init; } = [];

    public AnalyzerConfigOptionsProvider Options { get; private init; } = Properties();

    public CSharpParseOptions ParseOptions { get; private init; } = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    public string Code { get; private init; } = string.Empty;

    /// <summary>A project whose steps are told.</summary>
    public static TestProject Of(params AdditionalText[] files) => Make(files, tracksSteps: true);

    /// <summary>
    /// A project as hosts make it. Where steps are told, the compiler (5.12) drops what it keeps of other files when a run without
    /// a change comes after one in which a file went.
    /// </summary>
    public static TestProject Untracked(params AdditionalText[] files) => Make(files, tracksSteps: false);

    private static TestProject Make(AdditionalText[] files, bool tracksSteps) => new(CSharpGeneratorDriver.Create(
        [new ProfileGenerator().AsSourceGenerator()], driverOptions: new GeneratorDriverOptions(default, tracksSteps)))
    { Files = [.. files] };

    public TestProject WithFiles(params AdditionalText[] files) => this with { Files = [.. files] };

    public TestProject WithCode(string code) => this with { Code = code };

    public TestProject WithOptions(AnalyzerConfigOptionsProvider options) => this with { Options = options };

    public TestProject WithLanguage(LanguageVersion version) => this with { ParseOptions = ParseOptions.WithLanguageVersion(version) };

    public TestProject WithSymbols(params string[] symbols) => this with { ParseOptions = ParseOptions.WithPreprocessorSymbols(symbols) };

    /// <summary>Build properties of a project named Sample.</summary>
    public static MemoryOptions Properties() => new MemoryOptions().Property("RootNamespace", "Sample");

    public Run Generate()
    {
        AnalyzerConfigOptionsProvider options = Options is MemoryOptions memory ? Marked(memory) : Options;
        CSharpCompilation compilation = CSharpCompilation.Create(
            "consumer",
            [CSharpSyntaxTree.ParseText(Code, ParseOptions)],
            References.All,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary, warningLevel: 9999, specificDiagnosticOptions: References.SuppressedBySdk));
        GeneratorDriver driver = _driver.ReplaceAdditionalTexts(Files).WithUpdatedAnalyzerConfigOptions(options).WithUpdatedParseOptions(ParseOptions)
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out _, TestContext.Current.CancellationToken);
        var next = new TestProject(driver) { Files = Files, Options = Options, ParseOptions = ParseOptions, Code = Code };
        return new Run(next, driver.GetRunResult().Results.Single(), output);
    }

    private MemoryOptions Marked(MemoryOptions options) => options.Profiles(
        Files.Where(file => !options.GetOptions(file).TryGetValue("build_metadata.AdditionalFiles.IoTBatchProfile", out _)));
}
