using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using CsCheck;
using IoTBatchGen.Analyzers.Catalog;
using IoTBatchGen.Analyzers.Tests.Generation;
using IoTBatchGen.Profiles.Binding;
using IoTBatchGen.Profiles.Linking;
using IoTBatchGen.Profiles.Model;
using IoTBatchGen.Profiles.Naming;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Profiles;

/// <summary>What is kept of a project's issues when one of its files is edited never shows.</summary>
public class EditedIssuesTests
{
    private static readonly long Projects = Environment.GetEnvironmentVariable("IOTB_LONG") == "1" ? 100_000 : 500;
    private static readonly ProjectProperties Project = new("Sample", "/app/");

    [Fact]
    public void After_any_edits_the_issues_are_those_of_the_files_as_they_are()
    {
        int kept = 0;
        EditGen.Project.Sample(
            states =>
            {
                var documents = new Dictionary<(string, string), ProfileDocument>();
                ImmutableArray<ProfileFile> before = [];
                ProjectIssues? issues = null;
                foreach (EditedProject state in states.SelectMany(state => new[] { state, OfServices(state) }))
                {
                    ImmutableArray<ProfileFile> now = [.. state.Files.Select(file => File(file.Path, file.Text, state.MetadataOfA, documents))];
                    ProjectIssues? after = issues is null ? null : After(issues, before, now);
                    kept += after is null ? 0 : 1;
                    issues = after ?? ProjectIssues.Find(now, Project);
                    Assert.Equal(Lines(ProjectIssues.Find(now, Project), now), Lines(issues, now));
                    Assert.Equal(Lines(issues, now), Lines(ProjectFiles.From(now).IssuesIn(Project), now));
                    before = now;
                }
            },
            iter: Projects,
            threads: 1);
        Assert.True(kept > Projects / 4, $"kept {kept} times");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void An_edit_of_commands_leaves_the_other_files_alone(int edited)
    {
        ImmutableArray<ProfileFile> before = [Ours("a", "Lamp", 1), Ours("b", "Meter", 1), Ours("c", "Gateway", 1)];
        ClassLocation[] classes = Classes(before);
        ImmutableArray<ProfileFile> after = before.SetItem(edited, Ours(before[edited].Path[5..6], before[edited].Document.Content.Devices[0].DeviceType, 2));
        ClassLocation[] now = Classes(after);
        Assert.Equal([false, false, false], classes.Zip(now, ReferenceEquals).Select((same, file) => same == (file == edited)));
        Assert.Equal("A2", now[edited].Named.Profile.Services[0].Commands[0].CommandName);
    }

    [Fact]
    public void An_edit_that_may_concern_others_has_all_issues_found_again()
    {
        ProfileFile lamp = Ours("a", "Lamp", 1);
        ImmutableArray<ProfileFile> files = [lamp, Ours("b", "Meter", 1)];
        Assert.NotNull(Edited(files, Ours("a", "Lamp", 2)));
        Assert.Null(Edited(files, Ours("a", "Meter", 2)));
        Assert.Null(Edited(files, Text("a.deviceprofile.yaml", "deviceType: [")));
        Assert.Null(Edited([.. files, Ours("c", "Lamp", 1)], Ours("a", "Lamp", 2)));
        Assert.Null(Edited([.. files, lamp], Ours("a", "Lamp", 2)));
        Assert.Null(Edited([.. files, Text("v/servicetype-capability.json", """{"services":[{"serviceType":"S","commands":[]}]}""")], Ours("a", "Lamp", 2)));
    }

    /// <summary>What the first file of a project becomes.</summary>
    private static ProjectIssues? Edited(ImmutableArray<ProfileFile> files, ProfileFile now) =>
        ProjectIssues.Find(files, Project).After(files[0], files.SetItem(0, now), 0);

    /// <summary>The same after an edit of what the commands of one file are.</summary>
    private static EditedProject OfServices(EditedProject project)
    {
        (string Path, string Text)? edited = project.Files.FirstOrDefault(file => file.Text.Contains("DIM", StringComparison.Ordinal));
        return project with
        {
            Files = [.. project.Files.Select(file => file == edited ? (file.Path, file.Text.Replace("DIM", "ON", StringComparison.Ordinal)) : file)],
        };
    }

    private static ClassLocation[] Classes(ImmutableArray<ProfileFile> files)
    {
        ProjectIssues issues = ProjectFiles.From(files).IssuesIn(Project);
        return [.. files.Select(file => Assert.Single(issues.ClassesOf(file.Path)))];
    }

    private static ProjectIssues? After(ProjectIssues issues, ImmutableArray<ProfileFile> before, ImmutableArray<ProfileFile> now)
    {
        int[] changed = before.Length != now.Length ? [] : [.. Enumerable.Range(0, now.Length).Where(i => !before[i].Equals(now[i]))];
        return changed is [int only] ? issues.After(before[only], now, only) : null;
    }

    private static string[] Lines(ProjectIssues issues, ImmutableArray<ProfileFile> files) =>
    [
        .. files.SelectMany(file => issues.Of(file.Path), (file, issue) => $"{file.Path} {ProfileReading.Line(issue)}"),
        .. files.SelectMany(file => issues.ClassesOf(file.Path)).Select(placed => $"{placed.Path}{placed.Location} {placed.Named.ClassName} {placed.TakenBy("/app/x.cs")} {placed.Named.Profile}"),
    ];

    private static ProfileFile File(string path, string text, string metadataOfA, Dictionary<(string, string), ProfileDocument> documents)
    {
        string[] metadata = path == "a.deviceprofile.yaml" ? metadataOfA.Split('=') : [];
        if (!documents.TryGetValue((path, text), out ProfileDocument? document))
        {
            documents.Add((path, text), document = ProfileReading.Read("/app/" + path, text));
        }

        return new ProfileFile("/app/" + path, Item(path, metadata is ["ClassName", var name] ? name : null, metadata is ["Namespace", var space] ? space : null), document);
    }

    private static ProfileFile Ours(string name, string device, int version) => Text(
        name + ".deviceprofile.yaml",
        $"manufacturerId: m\nmodel: '1'\ndeviceType: {device}\nservices:\n  - serviceId: S\n    commands:\n      - {{ commandName: A{version}, paras: [] }}\n");

    private static ProfileFile Text(string path, string text) => new("/app/" + path, Item(path, null, null), ProfileReading.Read("/app/" + path, text));

    private static ProfileItem Item(string path, string? className, string? @namespace) => new("/app/" + path, className, @namespace, false);
}
