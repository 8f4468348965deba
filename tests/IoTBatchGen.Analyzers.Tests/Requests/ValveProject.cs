using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using IoTBatchGen.Analyzers.Tests.Generation;
using IoTBatchGen.Analyzers.Rules;
using IoTBatchGen.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Requests;

/// <summary>A project with the profile <see cref="ParaSamples.Valve"/> and its generated classes, whose code need not compile.</summary>
internal static class ValveProject
{
    private static readonly AdditionalText Profile = new MemoryText("/na/valve.deviceprofile.yaml", ParaSamples.Valve);

    private static readonly ImmutableArray<SyntaxTree> Generated =
        [.. TestProject.Of(Profile).Generate().Result.GeneratedSources.Select(source => source.SyntaxTree)];

    /// <summary>What the request rules report, in text order.</summary>
    public static async Task<ImmutableArray<Diagnostic>> Judge(string code)
    {
        var parse = new CSharpParseOptions(LanguageVersion.CSharp12, DocumentationMode.Diagnose);
        ImmutableArray<Diagnostic> reported = await CSharpCompilation
            .Create("typed", [CSharpSyntaxTree.ParseText(code, parse, cancellationToken: TestContext.Current.CancellationToken), .. Generated], References.All)
            .AnalyzeAsync(new RequestAnalyzer(), [Profile], new MemoryOptions().Profile(Profile.Path));
        return [.. reported.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start).ThenBy(diagnostic => diagnostic.Id, System.StringComparer.Ordinal)];
    }
}
