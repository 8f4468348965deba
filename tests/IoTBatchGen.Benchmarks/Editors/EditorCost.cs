using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using BenchmarkDotNet.Environments;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Benchmarks.Editors;

/// <summary>
/// What an edit costs in an editor's workspace in a project with 200 profiles of 20 commands, against one with 2 (wanted: at most 1.5 times): a keystroke in C#
/// until the file's diagnostics are there, completion in a literal, and an edit of a profile until its diagnostics are there. Each with the package, as an editor runs
/// generators by default and after each change, with another generator of the same files, and with those files as the project's own; see <see cref="EditorWork"/>.
/// The projects take turns, and medians count.
/// </summary>
internal static class EditorCost
{
    private const int Few = 2;
    private const int Many = 200;
    private const int WarmUps = 150;
    private const int Rounds = 60;

    private static readonly (string Name, Func<OpenedProject, Task> Run)[] Operations =
    [
        ("keystroke in C#", project => project.TypeAsync()),
        ("completion in a literal", project => project.CompleteAsync()),
        ("edit of a profile", project => project.EditProfileAsync()),
    ];

    public static async Task MeasureAsync()
    {
        (string Name, EditorWork Work)[] kinds =
        [
            ("the package, run on save", EditorWork.PackageOnSave),
            ("the package, run after each change", EditorWork.Package),
            ("a generator that copies, run after each change", EditorWork.CopyingGenerator),
            ("nothing", EditorWork.Nothing),
        ];
        OpenedProject[] projects = [.. kinds.SelectMany(kind => new[] { new OpenedProject(Few, kind.Work), new OpenedProject(Many, kind.Work) })];
        foreach (OpenedProject withPackage in projects[..4])
        {
            await CheckAsync(withPackage);
        }

        var table = new StringBuilder("| Operation | At work | 2 profiles | 200 profiles | Ratio |\n|---------- |-------- |-----------:|-------------:|------:|\n");
        foreach ((string name, Func<OpenedProject, Task> run) in Operations)
        {
            double[] medians = await MediansAsync(projects, run);
            for (int i = 0; i < kinds.Length; i++)
            {
                table.Append(Row(name, kinds[i].Name, medians[2 * i], medians[(2 * i) + 1]));
            }
        }

        string text = table.ToString().TrimEnd('\n');
        Console.WriteLine(text);
        ResultsFile.Put(nameof(EditorCost), ResultsFile.Machine(HostEnvironmentInfo.GetCurrent()), text);
    }

    /// <summary>Milliseconds of each project.</summary>
    private static async Task<double[]> MediansAsync(OpenedProject[] projects, Func<OpenedProject, Task> run)
    {
        List<double>[] times = [.. projects.Select(_ => new List<double>())];
        for (int round = -WarmUps; round < Rounds; round++)
        {
            for (int i = 0; i < projects.Length; i++)
            {
                var time = Stopwatch.StartNew();
                await run(projects[i]);
                if (round >= 0)
                {
                    times[i].Add(time.Elapsed.TotalMilliseconds);
                }
            }
        }

        return [.. times.Select(Medians.Of)];
    }

    private static string Row(string name, string work, double few, double many) =>
        FormattableString.Invariant($"| {name} | {work} | {few:0.00} ms | {many:0.00} ms | {many / few:0.00} |\n");

    // What finds nothing would be fast.
    private static async Task CheckAsync(OpenedProject project)
    {
        Expect(TypedFile.Faults, (await project.TypeAsync()).Where(found => found.Severity != DiagnosticSeverity.Hidden).Select(found => found.Id));
        Expect("SET_LEVEL_10, SET_LEVEL_11, SET_LEVEL_12, SET_LEVEL_13, SET_LEVEL_14", await project.CompleteAsync());
        Expect("IOTB0302", (await project.EditProfileAsync()).Select(found => found.Id));
    }

    private static void Expect(string expected, IEnumerable<string> found)
    {
        if (string.Join(", ", found.Order(StringComparer.Ordinal)) is var all && all != expected)
        {
            throw new InvalidOperationException($"Found {all} instead of {expected}.");
        }
    }
}
