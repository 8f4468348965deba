using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Profiles.Issues;
using IoTBatchGen.Profiles.Linking;

namespace IoTBatchGen.Profiles.Naming;

/// <summary>What only the files of a project together show, or the names that its code gets.</summary>
/// <param name="Issues">The problems, by the path of their file.</param>
/// <param name="Classes">The classes that are generated from a file, by its path.</param>
internal sealed record ProjectIssues(ILookup<string, ProfileIssue> Issues, ILookup<string, ClassLocation> Classes)
{
    public static ProjectIssues Find(ImmutableArray<ProfileFile> files, ProjectProperties project)
    {
        Dictionary<string, ProfileIssue> fruitless = Fruitless(files);

        // That a definition is not used is said once, of the whole file.
        List<(string Path, ProfileIssue Problem)> issues =
        [
            .. LinkIssues.Find(files, project).SelectMany(file => file, (file, issue) => (file.Key, issue))
                .Where(found => found.issue.RuleId != ProfileRuleIds.UnusedDefinition || !fruitless.ContainsKey(found.Key)),
            .. fruitless.Select(file => (file.Key, file.Value)),
        ];
        var byPath = new Dictionary<string, ProfileFile>(StringComparer.Ordinal);
        foreach (ProfileFile file in files)
        {
            byPath[file.Item.Path] = file;
        }

        ImmutableArray<LinkedProfile> joined =
            ProfileLinker.JoinWithSources(files.Select(file => (file.Item, file.Document.Content)).ToImmutableArray());
        ImmutableArray<NamedProfile> named = ProfileNames.Find(joined.Select(profile => profile.Profile).ToArray(), project.RootNamespace);
        var classes = new List<ClassLocation>(named.Length);
        var collisions = new NameCollisions(byPath, (file, issue) => issues.Add((file.Path, issue)));
        foreach ((LinkedProfile profile, NamedProfile name) in joined.Zip(named, (profile, name) => (profile, name)))
        {
            ProfileFile file = byPath[profile.Profile.Item.Path];
            ProfileLocation location = file.Document.Locations.Devices[profile.Device].DeviceType;
            issues.AddRange(ClassIssues.Find(name, project, location).Select(issue => (file.Path, issue)));

            // Without a class, its names are not used.
            if (name.HasClass)
            {
                collisions.Check(profile, name);
                classes.Add(new ClassLocation(file.Path, name, project, location));
            }
        }

        return new ProjectIssues(
            issues.ToLookup(found => found.Path, found => found.Problem, StringComparer.Ordinal),
            classes.ToLookup(placed => placed.Path, StringComparer.Ordinal));
    }

    private static Dictionary<string, ProfileIssue> Fruitless(ImmutableArray<ProfileFile> files)
    {
        var known = new FilesWithoutCommands(files);
        var fruitless = new Dictionary<string, ProfileIssue>(StringComparer.Ordinal);
        foreach (ProfileFile file in files)
        {
            if (known.Of(file) is { } issue)
            {
                fruitless[file.Path] = issue;
            }
        }

        return fruitless;
    }
}
