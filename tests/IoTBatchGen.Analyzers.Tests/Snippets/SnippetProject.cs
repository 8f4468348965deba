using System;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using IoTBatchGen.Analyzers.Tests.Generation;
using IoTBatchGen.Analyzers.Emission;
using IoTBatchGen.Analyzers.Rules;
using IoTBatchGen.Analyzers.Tests.Harness;
using IoTBatchGen.Analyzers.Tests.Requests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Snippets;

/// <summary>The project in which snippets stand: three profiles, their generated classes, and libraries that applications use.</summary>
internal sealed class SnippetProject
{
    private const string RootNamespace = "Fleet";

    private const string GlobalUsings = ImplicitUsings.Text + "\nglobal using IoTBatchGen;\nglobal using Fleet;\n";

    private static readonly ImmutableArray<AdditionalText> Profiles =
    [
        .. new[]
        {
            "watermeter.deviceprofile.yaml",
            "StreetLamp_Acme_L1/profile/devicetype-capability.json",
            "StreetLamp_Acme_L1/service/Lamp/profile/servicetype-capability.json",
            "StreetLamp_Acme_L1/service/Schedule/profile/servicetype-capability.json",
        }
        .Select(path => new MemoryText("/na/" + path, File.ReadAllText(Path.Combine(Repository.Folder, "specs", "profiles", "valid", path)))),
        new MemoryText("/na/valve.deviceprofile.yaml", ParaSamples.Valve),
    ];

    private static readonly MetadataReference Libraries = CompileLibraries();
    private static readonly SnippetProject Current = new(LanguageVersion.CSharp12);
    private static readonly SnippetProject Old = new(LanguageVersion.CSharp7_3);
    private readonly CSharpParseOptions _parse;
    private readonly CSharpCompilation _surroundings;

    private SnippetProject(LanguageVersion language)
    {
        _parse = new CSharpParseOptions(language, DocumentationMode.Diagnose, preprocessorSymbols: ["DEBUG", "NET8_0_OR_GREATER"]);
        ImmutableArray<SyntaxTree> generated =
        [
            .. TestProject.Of([.. Profiles]).WithLanguage(language).WithOptions(Options()).Generate().Result.GeneratedSources.Select(source => source.SyntaxTree),
        ];
        CSharpCompilation compilation = CSharpCompilation.Create(
            "snippet",
            generated.Select(tree => CSharpSyntaxTree.ParseText(tree.GetText(), _parse, tree.FilePath)),
            References.All.Add(Libraries),
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                allowUnsafe: true,
                nullableContextOptions: language < LanguageVersion.CSharp8 ? NullableContextOptions.Disable : NullableContextOptions.Enable));
        _surroundings = language < LanguageVersion.CSharp10
            ? compilation
            : compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(GlobalUsings, _parse));
    }

    /// <summary>What the compiler refuses and the request rules report of code, in text order.</summary>
    public static async Task<ImmutableArray<Diagnostic>> Judge(string code, ImmutableArray<string> settings, bool compiles = true)
    {
        CSharpCompilation compilation = Around(settings);
        SyntaxTree tree = CSharpSyntaxTree.ParseText(code, ParseOptions(settings), "snippet.cs", cancellationToken: TestContext.Current.CancellationToken);
        compilation = compilation.AddSyntaxTrees(tree).WithOptions(compilation.Options.WithOutputKind(OutputOf(tree)));
        MemoryOptions options = Options();
        foreach ((string name, string value) in Properties(settings))
        {
            options.Property(name, value);
        }

        ImmutableArray<AdditionalText> profiles = ProfilesOf(settings);
        // The generated classes around it are the same for all: only the snippet itself is compiled and analyzed.
        SemanticModel model = compilation.GetSemanticModel(tree);
        var thrown = new ConcurrentQueue<Diagnostic>();
        var analysis = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions(profiles, options), (_, _, diagnostic) => thrown.Enqueue(diagnostic), concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        ImmutableArray<Diagnostic> reported = await new CompilationWithAnalyzers(compilation, [new RequestAnalyzer()], analysis)
            .GetAnalyzerSemanticDiagnosticsAsync(model, null, TestContext.Current.CancellationToken);
        ImmutableArray<Diagnostic> refused = compiles
            ? [.. model.GetDiagnostics(null, TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)]
            : [];
        return
        [
            .. refused.Concat(reported).Concat(thrown)
                .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)
                .ThenBy(diagnostic => diagnostic.Location.SourceSpan.End)
                .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>All but the snippet, compiled.</summary>
    public static CSharpCompilation Around(ImmutableArray<string> settings) => Of(settings)._surroundings;

    public static CSharpParseOptions ParseOptions(ImmutableArray<string> settings) => Of(settings)._parse;

    /// <summary>The profiles that the rules see.</summary>
    public static ImmutableArray<AdditionalText> ProfilesOf(ImmutableArray<string> settings) => settings.Contains("no profiles") ? [] : Profiles;

    /// <summary>The properties of the build that the rules see.</summary>
    public static ImmutableArray<(string Name, string Value)> Properties(ImmutableArray<string> settings) => settings.Contains("profiles incomplete")
        ? [("RootNamespace", RootNamespace), ("IoTBatchProfilesComplete", "false")]
        : [("RootNamespace", RootNamespace)];

    /// <summary>Top-level statements make a program.</summary>
    public static OutputKind OutputOf(SyntaxTree snippet) =>
        snippet.GetCompilationUnitRoot(TestContext.Current.CancellationToken).Members.Any(member => member is GlobalStatementSyntax)
            ? OutputKind.ConsoleApplication
            : OutputKind.DynamicallyLinkedLibrary;

    private static SnippetProject Of(ImmutableArray<string> settings) => settings.Contains("C# 7.3") ? Old : Current;

    private static MemoryOptions Options() => new MemoryOptions().Property("RootNamespace", RootNamespace).Profiles(Profiles);

    private static PortableExecutableReference CompileLibraries()
    {
        var library = CSharpCompilation.Create(
            "Libraries",
            [CSharpSyntaxTree.ParseText(Snippet.TextOf("surroundings/Libraries.cs"))],
            References.All,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        Assert.True(library.Emit(image).Success, string.Join("\n", library.GetDiagnostics()));
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
