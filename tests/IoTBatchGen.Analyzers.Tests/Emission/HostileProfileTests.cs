using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using CsCheck;
using IoTBatchGen.Analyzers.Configuration;
using IoTBatchGen.Profiles.Linking;
using IoTBatchGen.Profiles.Model;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Emission;

public class HostileProfileTests
{
    /// <summary>Profiles a compilation.</summary>
    private const int Batch = 250;

    private static readonly long Profiles = Environment.GetEnvironmentVariable("IOTB_LONG") == "1" ? 1_000_000 : 20_000;

    [Fact]
    public void Whatever_a_profile_says_what_comes_of_it_compiles_and_declares_what_it_says()
    {
        int batches = 0;
        long generated = 0;
        HostileProfileGen.Profile.Array[Batch].Sample(
            texts =>
            {
                LanguageVersion language = Interlocked.Increment(ref batches) % 2 == 0 ? LanguageVersion.CSharp7_3 : LanguageVersion.Latest;
                ImmutableArray<ProfileModel> models = Models(texts);
                Interlocked.Add(ref generated, models.Length);
                CSharpCompilation compilation = Compiling.Compilation(language, Generated.From(language, "Sample", models));
                Compiling.Holds(compilation);
                DeclaredSymbols.Holds(compilation, models);
            },
            iter: Profiles / Batch,
            threads: 1);

        // Junk costs some profiles; where it cost most, little would have been tried.
        Assert.True(generated > Profiles * 3 / 4, generated.ToString(CultureInfo.InvariantCulture));
    }

    private static ImmutableArray<ProfileModel> Models((bool IsOurs, string Text)[] texts) => ProfileLinker.Join(
        [.. texts.Select((text, i) => (
            new ProfileItem($"/{i:D4}", null, $"N{i}", i % 2 == 0),
            ProfileTexts.Read(text.IsOurs, SourceText.From(text.Text), CancellationToken.None).Content))]);
}
