using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using IoTBatchGen.Analyzers.Rules;
using IoTBatchGen.Analyzers.Tests.Generation;
using IoTBatchGen.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Profiles;

/// <summary>Vendors' own archives, see <see cref="CorpusTests"/>.</summary>
public class ArchiveCorpusTests
{
    private static readonly string? Corpus = Environment.GetEnvironmentVariable("IOTB_PROFILE_CORPUS");

    /// <summary>All archives below the folder, so that a new one is tested as it comes; one row without a name where there is no corpus.</summary>
    public static TheoryData<string> Names => string.IsNullOrEmpty(Corpus)
        ? [string.Empty]
        : [.. Directory.GetFiles(Corpus, "*.zip", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Corpus, path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_real_archive_gives_compiling_commands_and_the_ids_that_its_README_names(string name)
    {
        Assert.SkipWhen(string.IsNullOrEmpty(Corpus), "IOTB_PROFILE_CORPUS names no folder");
        MemoryOptions options = TestProject.Properties();
        ImmutableArray<AdditionalText> files = Archives.Unpack("/na/" + Path.GetFileName(name), File.ReadAllBytes(Path.Combine(Corpus!, name)), options);
        Run run = TestProject.Of([.. files]).WithOptions(options).Generate().Clean();
        ImmutableArray<Diagnostic> said = await run.Output.AnalyzeAsync(new ProfileAnalyzer(), files, options);

        // Of the archive whose servicetype file is empty, only the services come.
        string[] ids = [.. said.Select(diagnostic => diagnostic.Id)];
        Assert.Equal(ExpectedIds(name), string.Join(", ", ids));
        Assert.Equal(!ids.Contains("IOTB0103"), HasCommand(run.Output));
        Assert.NotEmpty(run.HintNames);
    }

    /// <summary>The last column of the row that begins with the archive's folder and name, of which the README may leave out the end.</summary>
    private static string ExpectedIds(string name)
    {
        string[][] rows = [.. File.ReadLines(Path.Combine(Corpus!, "README.md")).Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Select(line => line.Split('|'))];
        string[] row = rows.Single(row => name.Replace('\\', '/').StartsWith(row[1].Trim().TrimEnd('…'), StringComparison.Ordinal));
        return row[3].Trim() is "none" ? string.Empty : row[3].Trim();
    }

    private static bool HasCommand(Compilation compilation) => compilation
        .GetSymbolsWithName(_ => true, SymbolFilter.Type, TestContext.Current.CancellationToken)
        .OfType<INamedTypeSymbol>().Any(type => type.BaseType?.Name == "TypedDeviceCommand");
}
