using System.Collections.Generic;
using System.IO;
using System.Linq;
using IoTBatchGen.Analyzers.Emission;
using IoTBatchGen.Analyzers.Tests.Harness;
using IoTBatchGen.Profiles.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Emission;

/// <summary>Compiles generated files as strictly as a consumer could.</summary>
internal static class Compiling
{
    public static IReadOnlyList<LanguageVersion> Languages { get; } =
        [LanguageVersion.CSharp7_3, LanguageVersion.CSharp8, LanguageVersion.Latest.MapSpecifiedToEffectiveVersion()];

    /// <summary>Asserts that what these profiles become compiles without warnings in every language version.</summary>
    public static void HoldsEverywhere(params ProfileModel[] profiles)
    {
        foreach (LanguageVersion language in Languages)
        {
            Holds(language, Generated.From(language, profiles));
        }
    }

    /// <summary>Asserts that files compile without warnings.</summary>
    /// <returns>The assembly.</returns>
    public static byte[] Holds(LanguageVersion language, IEnumerable<GeneratedFile> files, string userCode = "") =>
        Holds(Compilation(language, files, userCode));

    /// <summary>Asserts that a compilation has no warnings.</summary>
    /// <returns>The assembly.</returns>
    public static byte[] Holds(CSharpCompilation compilation)
    {
        using var image = new MemoryStream();
        using var documentation = new MemoryStream();
        IEnumerable<Diagnostic> diagnostics = compilation
            .Emit(image, xmlDocumentationStream: documentation, cancellationToken: TestContext.Current.CancellationToken).Diagnostics
            .Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden);
        Assert.True(!diagnostics.Any(), compilation.LanguageVersion + "\n" + string.Join("\n", diagnostics.GroupBy(d => d.Id).Select(g => g.First())));
        return image.ToArray();
    }

    public static CSharpCompilation Compilation(LanguageVersion language, IEnumerable<GeneratedFile> files, string userCode = "")
    {
        var options = new CSharpParseOptions(language, DocumentationMode.Diagnose);
        return CSharpCompilation.Create(
            "consumer",
            files.Select(file => CSharpSyntaxTree.ParseText(file.Text, options, file.HintName))
                .Append(CSharpSyntaxTree.ParseText(userCode, options)),
            References.All,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary, warningLevel: 9999, specificDiagnosticOptions: References.SuppressedBySdk));
    }
}
