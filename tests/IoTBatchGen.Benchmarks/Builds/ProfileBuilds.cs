using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using BenchmarkDotNet.Environments;
using IoTBatchGen.Benchmarks.Generators;

namespace IoTBatchGen.Benchmarks.Builds;

/// <summary>
/// A whole <c>dotnet build</c> of a project with so many profiles of 20 commands, five paras each: without a compiler server, with one that is warm, and
/// after an edit of the C# file or of one profile. The rounds alternate between the projects; medians count.
/// </summary>
internal static class ProfileBuilds
{
    private const int Rounds = 3;
    private const int CommandsOfProfile = 20;

    private static readonly int[] Counts = [0, 1, 20, 200];

    private static readonly string[] Builds = ["cold", "warm", "after an edit in C#", "after an edit of a profile"];

    public static void Measure()
    {
        string folder = Directory.CreateTempSubdirectory("iotbatchgen-profiles-").FullName;
        try
        {
            string version = SampleCopies.Pack(folder);
            string[] projects = [.. Counts.Select(count => Make(folder, version, count))];
            var times = Builds.ToDictionary(build => build, _ => Counts.Select(_ => new List<double>()).ToArray());
            for (int round = -1; round < Rounds; round++)
            {
                for (int i = 0; i < projects.Length; i++)
                {
                    foreach (string build in Builds)
                    {
                        double seconds = Build(projects[i], build, Counts[i], round);
                        if (round >= 0)
                        {
                            times[build][i].Add(seconds);
                        }
                    }
                }
            }

            Report(times);
        }
        finally
        {
            Command.Run(folder, "build-server", "shutdown");
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Make(string folder, string version, int profiles)
    {
        string project = Directory.CreateDirectory(Path.Combine(folder, FormattableString.Invariant($"Profiles{profiles}"))).FullName;
        File.WriteAllText(Path.Combine(project, "Na.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <RestoreAdditionalProjectSources>{folder}</RestoreAdditionalProjectSources>
                <RestorePackagesPath>{folder}/packages</RestorePackagesPath>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="IoTBatchGen" Version="{version}" />
              </ItemGroup>
            </Project>
            """);
        foreach ((string path, string text) in SampleProfiles.Make(profiles, CommandsOfProfile))
        {
            File.WriteAllText(Path.Combine(project, Path.GetFileName(path)), text);
        }

        Edit(project, -1);
        Command.Run(project, "restore");
        return project;
    }

    private static void Edit(string project, int number) => File.WriteAllText(
        Path.Combine(project, "Edited.cs"), FormattableString.Invariant($"internal static class Edited {{ public const int Number = {number}; }}\n"));

    private static double Build(string project, string build, int profiles, int round)
    {
        bool isRebuild = build == "cold" || build == "warm";
        if (build == Builds[2])
        {
            Edit(project, round);
        }
        else if (build == Builds[3] && profiles > 0)
        {
            string text = SampleProfiles.TextOf(0, CommandsOfProfile).Replace("max: 100", "max: " + (101 + round).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
            File.WriteAllText(Path.Combine(project, Path.GetFileName(SampleProfiles.PathOf(0))), text);
        }

        var time = Stopwatch.StartNew();
        Command.Run(project, isWarm: build != "cold", ["build", "--no-restore", "-v", "q", .. isRebuild ? ["--no-incremental"] : (string[])[]]);
        return time.Elapsed.TotalSeconds;
    }

    private static void Report(Dictionary<string, List<double>[]> times)
    {
        var table = new StringBuilder("| Profiles | Commands | " + string.Join(" | ", Builds) + " | Profile to C# |\n"
            + "|---------:|---------:|" + string.Concat(Builds.Select(_ => "---:|")) + "---:|\n");
        for (int i = 0; i < Counts.Length; i++)
        {
            double[] medians = [.. Builds.Select(build => Medians.Of(times[build][i]))];
            table.Append(FormattableString.Invariant($"| {Counts[i]} | {Counts[i] * CommandsOfProfile} | "))
                .AppendJoin(" | ", medians.Select(seconds => FormattableString.Invariant($"{seconds:0.00} s")))
                .Append(Counts[i] == 0 ? " | |\n" : FormattableString.Invariant($" | {medians[3] / medians[2]:0.00} |\n"));
        }

        string text = table.ToString().TrimEnd('\n');
        Console.WriteLine(text);
        ResultsFile.Put(nameof(ProfileBuilds), ResultsFile.Machine(HostEnvironmentInfo.GetCurrent()), text);
    }
}
