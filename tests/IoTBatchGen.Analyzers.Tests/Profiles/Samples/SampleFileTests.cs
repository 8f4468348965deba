using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using IoTBatchGen.Analyzers.Configuration;
using IoTBatchGen.Analyzers.Diagnostics;
using IoTBatchGen.Analyzers.Generation;
using IoTBatchGen.Analyzers.Rules;
using IoTBatchGen.Analyzers.Tests.Generation;
using IoTBatchGen.Analyzers.Tests.Harness;
using IoTBatchGen.Profiles.Binding;
using IoTBatchGen.Profiles.Issues;
using IoTBatchGen.Profiles.Linking;
using IoTBatchGen.Profiles.Model;
using IoTBatchGen.Profiles.Naming;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Profiles.Samples;

/// <summary>The samples of <c>specs/profiles</c>: each invalid one is reported as it says of itself, and no valid one is.</summary>
public class SampleFileTests
{
    private static readonly CSharpCompilation Empty = CSharpCompilation.Create("sample");

    public static TheoryData<string> InvalidSamples => [.. SampleProfile.Invalid.Select(sample => sample.Name)];

    public static TheoryData<string> ValidSamples => [.. SampleProfile.Valid.Select(sample => sample.Name)];

    [Theory]
    [MemberData(nameof(InvalidSamples))]
    public async Task An_invalid_sample_is_reported_as_it_says(string name)
    {
        SampleProfile sample = SampleProfile.Of(name);
        Assert.NotEmpty(sample.Expected);
        Assert.Contains(sample.Expected, line => line.StartsWith(name[..8], StringComparison.Ordinal));
        Assert.Equal(sample.Expected.Order(StringComparer.Ordinal), (await Reported(sample)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(ValidSamples))]
    public async Task A_valid_sample_is_not_reported(string name)
    {
        SampleProfile sample = SampleProfile.Of(name);
        Assert.Empty(sample.Expected);
        Assert.Empty(await Reported(sample));
        Assert.All(sample.Texts(), text => Assert.False(Document(text).IsNothing));
    }

    [Fact]
    public void Of_all_valid_samples_together_code_is_generated_that_compiles_without_a_warning()
    {
        AdditionalText[] files = [.. SampleProfile.Valid.SelectMany(sample => sample.Texts())];
        Run run = TestProject.Of(files).Generate().Clean();
        Assert.Equal(SampleProfile.Valid.Length, run.HintNames.Count());
    }

    [Fact]
    public void Every_rule_has_five_invalid_samples_at_least()
    {
        ILookup<string, SampleProfile> byRule = SampleProfile.Invalid.ToLookup(sample => sample.Name[..8]);

        // IOTB0104 is an archive's: its samples are made in memory, in ArchiveTests.
        Assert.All(
            ProfileDescriptors.All.Where(rule => rule.Id != ProfileRuleIds.Archive), rule => Assert.True(byRule[rule.Id].Count() >= 5, rule.Id));
        Assert.Contains(SampleProfile.Invalid, sample => sample.Expected.Any(line => line.StartsWith("IOTB0001 ", StringComparison.Ordinal)));
    }

    private static async Task<IEnumerable<string>> Reported(SampleProfile sample)
    {
        ImmutableArray<AdditionalText> files = sample.Texts();
        ImmutableArray<Diagnostic> diagnostics = await Empty.AnalyzeAsync(new ProfileAnalyzer(), files, new MemoryOptions().Profiles(files));
        return diagnostics.Concat(Nothing(files)).Select(Line);

        string Line(Diagnostic diagnostic)
        {
            FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
            string path = place.Path[("/samples/" + sample.Name + "/").Length..];
            return $"{diagnostic.Id} {place.StartLinePosition.Line + 1}:{place.StartLinePosition.Character + 1} {path}";
        }
    }

    /// <summary>What the generator says of files from which nothing came.</summary>
    private static IEnumerable<Diagnostic> Nothing(ImmutableArray<AdditionalText> files)
    {
        ProfileFile[] read =
        [
            .. files.Select(file => new ProfileFile(file.Path, new ProfileItem(file.Path, null, null, false), Document(file))),
        ];
        var profiles = new ProjectProfiles(read, new EmissionOptions(new ProjectProperties(string.Empty, string.Empty), ConsumerLanguage.Oldest, GlobalUsings: false));
        return read.SelectMany(file => profiles.OfFile(file)).Select(outcome => outcome.GeneratorDiagnostic).OfType<NothingGenerated>()
            .Select(nothing => nothing.ToDiagnostic());
    }

    private static ProfileDocument Document(AdditionalText file) => ProfileTexts.Read(
        file.Path, file.GetText(TestContext.Current.CancellationToken)!, TestContext.Current.CancellationToken);
}
