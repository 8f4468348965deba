using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using IoTBatchGen.Analyzers.Rules;
using IoTBatchGen.Analyzers.Tests.CodeFixes;
using IoTBatchGen.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Guides;

/// <summary>The project of a guide: named MeterNa, with implicit usings and one profile.</summary>
internal sealed class MigratedProject(string profile)
{
    private const string ProfilePath = "/na/WaterMeter.deviceprofile.yaml";

    private static readonly CSharpParseOptions Parse = new(LanguageVersion.CSharp12);

    private readonly AdditionalText _profile = new MemoryText(ProfilePath, profile);

    private readonly ImmutableArray<GeneratedSourceResult> _generated =
        Generation.TestProject.Of(new MemoryText(ProfilePath, profile)).WithOptions(Options()).Generate().Clean().Result.GeneratedSources;

    /// <summary>The compiler's errors and what the rules report, as the build prints them, hints among them.</summary>
    public async Task<string> BuildAsync(string program)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "MeterNa",
            [Tree("Program.cs", program), Tree("Usings.cs", ImplicitUsings.Text), .. _generated.Select(source => Tree(source.HintName, source.SourceText.ToString()))],
            References.All,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication));
        ImmutableArray<Diagnostic> found = await compilation.AnalyzeAsync(new RequestAnalyzer(), [_profile], Options());
        return string.Concat(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(one => one.Severity == DiagnosticSeverity.Error)
            .Concat(found.OrderBy(one => one.Location.SourceSpan.Start))
            .Select(Printed));
    }

    /// <summary>Applies the fix of a rule once, as an editor would.</summary>
    public async Task<string> FixAsync(string id, string program)
    {
        FixedRequests requests = FixedRequests.Statements(id, string.Empty).Project("MeterNa")
            .Profile(ProfilePath, profile, ("RootNamespace", "MeterNa"))
            .File("Program.cs", program).File("Usings.cs", ImplicitUsings.Text);
        foreach (GeneratedSourceResult source in _generated)
        {
            requests = requests.File(source.HintName, source.SourceText.ToString());
        }

        return (await requests.FixAsync()).Text("Program.cs");
    }

    private static MemoryOptions Options() =>
        new MemoryOptions().Property("RootNamespace", "MeterNa").Property("ImplicitUsings", "enable").Profile(ProfilePath);

    private static SyntaxTree Tree(string path, string text) =>
        CSharpSyntaxTree.ParseText(text, Parse, path, cancellationToken: TestContext.Current.CancellationToken);

    private static string Printed(Diagnostic found)
    {
        FileLinePositionSpan place = found.Location.GetLineSpan();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{place.Path}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): {found.Severity.ToString().ToLowerInvariant()} {found.Id}: {found.GetMessage(CultureInfo.InvariantCulture)}\n");
    }
}
