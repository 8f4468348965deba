using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using IoTBatchGen.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Generation;

/// <summary>What the generator keeps from run to run never shows: after any edits it says what it would say of the files as they are.</summary>
public class EditsTests
{
    private static readonly long Projects = Environment.GetEnvironmentVariable("IOTB_LONG") == "1" ? 100_000 : 2_000;

    [Fact]
    public void After_any_edits_the_output_is_that_of_a_first_run()
    {
        int generated = 0;
        int refused = 0;
        EditGen.Project.Sample(
            states =>
            {
                Run? run = null;
                foreach (EditedProject state in states)
                {
                    AdditionalText[] files = Files(state, run?.Project.Files ?? []);
                    MemoryOptions options = Options(state);
                    run = (run?.Project.WithFiles(files) ?? TestProject.Untracked(files)).WithOptions(options).Generate();
                    Assert.Equal(Output(TestProject.Untracked(files).WithOptions(options).Generate()), Output(run));
                    generated += run.HintNames.Count();
                    refused += run.Diagnostics.Length;
                }
            },
            iter: Projects,
            threads: 1);
        Assert.True(generated > Projects, "little was generated");
        Assert.True(refused > Projects / 10, "little was refused");
    }

    /// <summary>As in an editor, a file whose text did not change is the object that it was.</summary>
    private static AdditionalText[] Files(EditedProject project, IEnumerable<AdditionalText> before)
    {
        List<AdditionalText> left = [.. before];
        return project.Files.Select(file =>
        {
            AdditionalText? same = left.Find(one => one.Path == "/app/" + file.Path && one.GetText(TestContext.Current.CancellationToken)!.ToString() == file.Text);
            left.Remove(same!);
            return same ?? Texts.Of(file.Path, file.Text);
        }).ToArray();
    }

    private static MemoryOptions Options(EditedProject project)
    {
        MemoryOptions options = TestProject.Properties();
        if (project.MetadataOfA.Split('=') is [var name, var value])
        {
            options.Profile("/app/a.deviceprofile.yaml", (name, value));
        }

        return options;
    }

    private static string Output(Run run)
    {
        Assert.Null(run.Result.Exception);
        return string.Join("\n", run.Result.GeneratedSources.Select(source => source.HintName + "\n" + source.SourceText).Order(StringComparer.Ordinal)
            .Concat(run.Diagnostics.Select(diagnostic => diagnostic.ToString()).Order(StringComparer.Ordinal)));
    }
}
