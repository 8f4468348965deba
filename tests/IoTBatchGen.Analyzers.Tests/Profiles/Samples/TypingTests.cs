using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using IoTBatchGen.Analyzers.Rules;
using IoTBatchGen.Analyzers.Tests.Emission;
using IoTBatchGen.Analyzers.Tests.Generation;
using IoTBatchGen.Analyzers.Tests.Harness;
using IoTBatchGen.Profiles.Linking;
using IoTBatchGen.Profiles.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Profiles.Samples;

/// <summary>Every sample as it is being typed: whatever of it stands there is read, joined and generated from without an exception.</summary>
public class TypingTests
{
    /// <summary>Files up to so many characters are cut at each of them, longer ones at as many places in all.</summary>
    private const int Cuts = 600;

    public static TheoryData<string> Samples => [.. SampleProfile.Invalid.Concat(SampleProfile.Valid).Select(sample => sample.Name)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_beginning_of_a_sample_is_read_joined_and_emitted(string name)
    {
        SampleProfile sample = SampleProfile.Of(name);
        ImmutableArray<ProfileFile> files = [.. sample.Files.Select(file => Read(file.Path, file.Text))];
        var emitted = new HashSet<ProfileContent>();
        for (int i = 0; i < files.Length; i++)
        {
            (string path, string text) = sample.Files[i];
            foreach (string beginning in Beginnings(text))
            {
                ProfileFile cut = Read(path, beginning);
                Check(cut, beginning);
                if (emitted.Add(cut.Document.Content))
                {
                    Emit(files.SetItem(i, cut));
                }
            }
        }
    }

    [Fact]
    public async Task Every_beginning_of_a_profile_goes_through_the_generator_and_the_analyzer()
    {
        SampleProfile sample = SampleProfile.Of("every-field.deviceprofile.yaml");
        var analyzed = new List<Diagnostic>();
        Run? run = null;
        int steps = 0;
        foreach (string beginning in Beginnings(sample.Files[0].Text).Where((_, cut) => cut % 4 == 0).Append(sample.Files[0].Text))
        {
            var file = new MemoryText("/app/" + sample.Name, beginning);
            run = (run?.Project.WithFiles(file) ?? TestProject.Of(file)).Generate();
            Assert.Null(run.Result.Exception);
            Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Id != "IOTB0001");
            Assert.All(run.Result.GeneratedSources, source => Assert.Empty(source.SyntaxTree.GetDiagnostics(TestContext.Current.CancellationToken)));
            analyzed.AddRange(await CSharpCompilation.Create("typing")
                .AnalyzeAsync(new ProfileAnalyzer(), [file], new MemoryOptions().Profile(file.Path)));
            steps++;
        }

        Assert.True(steps > 100);
        run!.Clean();
        Assert.NotEmpty(run.HintNames);
        Assert.NotEmpty(analyzed);
        Assert.DoesNotContain(analyzed, diagnostic => diagnostic.Id == "AD0001");
    }

    private static IEnumerable<string> Beginnings(string text)
    {
        int step = Math.Max(1, text.Length / Cuts);
        for (int length = 0; length < text.Length; length += step)
        {
            yield return text[..length];
        }
    }

    private static ProfileFile Read(string path, string text) =>
        new("/s/" + path, new ProfileItem("/s/" + path, null, null, false), ProfileReading.Read(path, text));

    private static void Check(ProfileFile file, string text)
    {
        Assert.All(file.Document.Issues, problem =>
        {
            Assert.InRange(problem.Span.End, 0, text.Length);
            Assert.NotEmpty(problem.Message);
        });

        // One of ours of which nothing came says why.
        Assert.True(!file.Document.IsNothing || file.Document.Issues.Length > 0 || file.Path.EndsWith(".json", StringComparison.Ordinal), text);
    }

    private static void Emit(ImmutableArray<ProfileFile> files)
    {
        Assert.NotNull(LinkIssues.Find(files, new(string.Empty, string.Empty)));
        Generated.From(LanguageVersion.Latest, "Sample", ProfileLinker.Join([.. files.Select(file => (file.Item, file.Document.Content))]));
    }
}
