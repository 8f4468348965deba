using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace IoTBatchGen.FakePlatform.Tests;

public sealed class ReadmeTests
{
    [Fact]
    public void The_readme_says_of_every_row_how_it_is_reached()
    {
        string[] rows = [.. Readme().Split('\n').Where(line => line.StartsWith('|') && char.IsAsciiDigit(line[2]))];
        Assert.Equal(BatchTaskErrorCatalog.Of(BatchTaskOperation.CreateTask).Select(row => $"| {row.HttpStatus} | {row.ErrorCode} |"), rows.Select(FirstTwoCells));
    }

    [Fact]
    public void The_readme_lists_every_fault()
    {
        string readme = Readme();
        Assert.All(Enum.GetNames<FakeFault>().Where(name => name != nameof(FakeFault.None)), name => Assert.Contains($"\n| {name} |", readme, StringComparison.Ordinal));
    }

    [Fact]
    public void The_code_of_the_readme_compiles()
    {
        string code = string.Concat(Regex.Matches(Readme(), "```csharp\n(.+?)```", RegexOptions.Singleline).Select(block => block.Groups[1].Value));
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Readme",
            [CSharpSyntaxTree.ParseText(
                $"using System;\nusing IoTBatchGen.FakePlatform;\n{typeof(BatchTaskErrorInfo).FullName} error = null!;\n{code}",
                cancellationToken: TestContext.Current.CancellationToken)],
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.ConsoleApplication));
        Assert.DoesNotContain(
            compilation.GetDiagnostics(TestContext.Current.CancellationToken), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Contains("FakeIoTPlatform.StartAsync()", code, StringComparison.Ordinal);
    }

    private static string Readme()
    {
        using Stream resource = typeof(ReadmeTests).Assembly.GetManifestResourceStream("README.md")!;
        using var reader = new StreamReader(resource);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static string FirstTwoCells(string line) => string.Join('|', line.Split('|')[..3]) + "|";
}
