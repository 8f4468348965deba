using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Profiles.Issues;
using IoTBatchGen.Profiles.Linking;
using IoTBatchGen.Profiles.Model;

namespace IoTBatchGen.Profiles.Naming;

/// <summary>What only the files of a project together show, or the names that its code gets.</summary>
internal sealed class ProjectIssues
{
    private readonly ILookup<string, ProfileIssue> _issues;
    private readonly Dictionary<string, ProfileFile> _files;

    /// <summary>The profiles of devices that have all their definitions in their own file, by its path.</summary>
    private readonly ILookup<string, (LinkedProfile Profile, NamedProfile Name)> _whole;

    /// <summary>Their collisions. Found when a file is asked for, because each of its profiles is planned for it.</summary>
    private readonly ConcurrentDictionary<string, ImmutableArray<ProfileIssue>> _collisions = new(StringComparer.Ordinal);

    private ProjectIssues(
        ILookup<string, ProfileIssue> issues,
        Dictionary<string, ProfileFile> files,
        ILookup<string, (LinkedProfile Profile, NamedProfile Name)> whole,
        ILookup<string, ClassLocation> classes)
    {
        _issues = issues;
        _files = files;
        _whole = whole;
        Classes = classes;
    }

    /// <summary>The classes that are generated from a file, by its path.</summary>
    public ILookup<string, ClassLocation> Classes { get; }

    /// <summary>The problems of a file.</summary>
    public IEnumerable<ProfileIssue> Of(string path) => _issues[path].Concat(_collisions.GetOrAdd(path, Collisions));

    public static ProjectIssues Find(ImmutableArray<ProfileFile> files, ProjectProperties project)
    {
        List<(LinkedProfile Joined, DeviceContent Device)> all =
            ProfileLinker.JoinAll(files.Select(file => (file.Item, file.Document.Content)).ToImmutableArray()).ToList();
        Dictionary<string, ProfileIssue> fruitless = Fruitless(files, all.Select(found => found.Joined.Profile));

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

        ImmutableArray<LinkedProfile> joined = ProfileLinker.LeaveOutCopies(all);
        ImmutableArray<NamedProfile> named = ProfileNames.Find(joined.Select(profile => profile.Profile).ToArray(), project.RootNamespace);
        var classes = new List<ClassLocation>(named.Length);
        var whole = new List<(string Path, LinkedProfile Profile, NamedProfile Name)>(named.Length);
        var collisions = new NameCollisions(byPath, (file, issue) => issues.Add((file.Path, issue)));
        foreach ((LinkedProfile profile, NamedProfile name) in joined.Zip(named, (profile, name) => (profile, name)))
        {
            ProfileFile file = byPath[profile.Profile.Item.Path];
            ProfileLocation location = file.Document.Locations.Devices[profile.Device].DeviceType;
            foreach (ProfileIssue issue in ClassIssues.Find(name, project, location))
            {
                issues.Add((file.Path, issue));
            }

            // Without a class, its names are not used.
            if (!name.HasClass)
            {
                continue;
            }

            classes.Add(new ClassLocation(file.Path, name, project, location));
            if (profile.Sources.IsEmpty)
            {
                whole.Add((file.Path, profile, name));
            }
            else
            {
                collisions.Check(profile, name);
            }
        }

        return new ProjectIssues(
            issues.ToLookup(found => found.Path, found => found.Problem, StringComparer.Ordinal),
            byPath,
            whole.ToLookup(profile => profile.Path, profile => (profile.Profile, profile.Name), StringComparer.Ordinal),
            classes.ToLookup(placed => placed.Path, StringComparer.Ordinal));
    }

    private ImmutableArray<ProfileIssue> Collisions(string path)
    {
        var issues = ImmutableArray.CreateBuilder<ProfileIssue>();
        var collisions = new NameCollisions(_files, (_, issue) => issues.Add(issue));
        foreach ((LinkedProfile profile, NamedProfile name) in _whole[path])
        {
            collisions.Check(profile, name);
        }

        return issues.ToImmutable();
    }

    private static Dictionary<string, ProfileIssue> Fruitless(ImmutableArray<ProfileFile> files, IEnumerable<ProfileModel> joined)
    {
        var known = new FilesWithoutCommands(files, joined);
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
