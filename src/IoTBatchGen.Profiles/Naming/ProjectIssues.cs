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
    private readonly ILookup<string, ClassLocation> _classes;
    private readonly ProjectProperties _project;
    private readonly Dictionary<string, ProfileFile> _files;

    /// <summary>The profiles with their names, by the path of their file.</summary>
    private readonly ILookup<string, (LinkedProfile Profile, NamedProfile Name)> _named;

    /// <summary>The collisions of devices that have all their definitions in their own file. Found when that file is asked for, because each of them is planned for it.</summary>
    private readonly ConcurrentDictionary<string, ImmutableArray<ProfileIssue>> _collisions;

    /// <summary>The files that were edited since, each with what is found in it alone, by its path.</summary>
    private readonly ImmutableDictionary<string, ProjectIssues> _edited;

    private ProjectIssues(
        ILookup<string, ProfileIssue> issues,
        ILookup<string, ClassLocation> classes,
        ProjectProperties project,
        Dictionary<string, ProfileFile> files,
        ILookup<string, (LinkedProfile Profile, NamedProfile Name)> named)
    {
        _issues = issues;
        _classes = classes;
        _project = project;
        _files = files;
        _named = named;
        _collisions = new(StringComparer.Ordinal);
        _edited = ImmutableDictionary.Create<string, ProjectIssues>(StringComparer.Ordinal);
    }

    private ProjectIssues(ProjectIssues before, string path, ProjectIssues own)
    {
        _issues = before._issues;
        _classes = before._classes;
        _project = before._project;
        _files = before._files;
        _named = before._named;
        _collisions = before._collisions;
        _edited = before._edited.SetItem(path, own);
    }

    /// <summary>The classes that are generated from a file.</summary>
    public IEnumerable<ClassLocation> ClassesOf(string path) => _edited.TryGetValue(path, out ProjectIssues? own) ? own.ClassesOf(path) : _classes[path];

    /// <summary>The problems of a file.</summary>
    public IEnumerable<ProfileIssue> Of(string path) =>
        _edited.TryGetValue(path, out ProjectIssues? own) ? own.Of(path) : _issues[path].Concat(_collisions.GetOrAdd(path, Collisions));

    /// <summary>Finds them.</summary>
    /// <param name="files">The files of the project, in any order.</param>
    /// <param name="project">What names and messages take from it.</param>
    public static ProjectIssues Find(ImmutableArray<ProfileFile> files, ProjectProperties project)
    {
        List<(LinkedProfile Joined, DeviceContent Device)> all =
            ProfileLinker.JoinAll(files.Select(file => (file.Item, file.Document.Content)).ToImmutableArray()).ToList();
        ImmutableArray<LinkedProfile> joined = ProfileLinker.LeaveOutCopies(all);
        ImmutableArray<NamedProfile> named = ProfileNames.Find(joined.Select(profile => profile.Profile).ToArray(), project.RootNamespace);
        return Make(files, project, all.Select(found => found.Joined.Profile), joined.Zip(named, (profile, name) => (profile, name)));
    }

    /// <summary>The issues after an edit of one file, which costs what that file costs; null if the edit may concern other files.</summary>
    /// <remarks>Files that are linked are always looked at together: what is wrong in one says why another is silent.</remarks>
    /// <param name="before">The file as it was.</param>
    /// <param name="files">The files of the project as they are.</param>
    /// <param name="edited">The number of the file among them.</param>
    public ProjectIssues? After(ProfileFile before, ImmutableArray<ProfileFile> files, int edited)
    {
        ProfileFile now = files[edited];
        EquatableArray<DeviceContent> devices = now.Document.Content.Devices;
        if (devices.Count == 0
            || before.Path != now.Path
            || !FileEdit.IsOfServicesAlone(before, now)
            || files.Any(file => FileEdit.IsLinked(file.Document.Content))
            || !FileEdit.IsAlone(files, edited))
        {
            return null;
        }

        (LinkedProfile Profile, NamedProfile Name)[] profiles = [.. _named[now.Path].Select(found => Current(found.Profile, found.Name, devices[found.Profile.Device]))];
        return new ProjectIssues(this, now.Path, Make(ImmutableArray.Create(now), _project, profiles.Select(found => found.Profile.Profile), profiles));
    }

    private static (LinkedProfile Profile, NamedProfile Name) Current(LinkedProfile joined, NamedProfile named, DeviceContent device)
    {
        ProfileModel profile = joined.Profile with { Services = device.WholeServices };
        return (joined with { Profile = profile }, named with { Profile = profile });
    }

    /// <param name="files">The files.</param>
    /// <param name="project">Their project.</param>
    /// <param name="joined">The profiles that they join to, with the copies.</param>
    /// <param name="profiles">The profiles with their names.</param>
    private static ProjectIssues Make(
        ImmutableArray<ProfileFile> files,
        ProjectProperties project,
        IEnumerable<ProfileModel> joined,
        IEnumerable<(LinkedProfile Profile, NamedProfile Name)> profiles)
    {
        Dictionary<string, ProfileIssue> fruitless = Fruitless(files, joined);

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

        var classes = new List<ClassLocation>();
        var named = new List<(string Path, (LinkedProfile, NamedProfile) Profile)>();
        var collisions = new NameCollisions(byPath, (file, issue) => issues.Add((file.Path, issue)));
        foreach ((LinkedProfile profile, NamedProfile name) in profiles)
        {
            ProfileFile file = byPath[profile.Profile.Item.Path];
            ProfileLocation location = file.Document.Locations.Devices[profile.Device].DeviceType;
            named.Add((file.Path, (profile, name)));
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
            if (!profile.Sources.IsEmpty)
            {
                collisions.Check(profile, name);
            }
        }

        return new ProjectIssues(
            issues.ToLookup(found => found.Path, found => found.Problem, StringComparer.Ordinal),
            classes.ToLookup(placed => placed.Path, StringComparer.Ordinal),
            project,
            byPath,
            named.ToLookup(found => found.Path, found => found.Profile, StringComparer.Ordinal));
    }

    private ImmutableArray<ProfileIssue> Collisions(string path)
    {
        var issues = ImmutableArray.CreateBuilder<ProfileIssue>();
        var collisions = new NameCollisions(_files, (_, issue) => issues.Add(issue));
        foreach ((LinkedProfile profile, NamedProfile name) in _named[path].Where(found => found.Profile.Sources.IsEmpty && found.Name.HasClass))
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
