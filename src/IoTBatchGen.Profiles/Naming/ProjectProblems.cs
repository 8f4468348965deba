using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Profiles.Issues;
using IoTBatchGen.Profiles.Linking;

namespace IoTBatchGen.Profiles.Naming;

/// <summary>What only the files of a project together show, or the names that its code gets.</summary>
/// <param name="Problems">The problems, by the path of their file.</param>
/// <param name="Classes">The classes that are generated from a file, by its path.</param>
internal sealed record ProjectProblems(ILookup<string, ProfileProblem> Problems, ILookup<string, PlacedClass> Classes)
{
    public static ProjectProblems Of(ImmutableArray<ProfileFile> files, ProjectProperties project)
    {
        Dictionary<string, ProfileProblem> fruitless = Fruitless(files);

        // That a definition is not used is said once, of the whole file.
        List<(string Path, ProfileProblem Problem)> problems =
        [
            .. ProfileJoinProblems.Of(files, project).SelectMany(file => file, (file, problem) => (file.Key, problem))
                .Where(found => found.problem.RuleId != ProfileRuleIds.UnusedDefinition || !fruitless.ContainsKey(found.Key)),
            .. fruitless.Select(file => (file.Key, file.Value)),
        ];
        var byPath = new Dictionary<string, ProfileFile>(StringComparer.Ordinal);
        foreach (ProfileFile file in files)
        {
            byPath[file.Item.Path] = file;
        }

        ImmutableArray<JoinedProfile> joined =
            ProfileJoin.JoinWithSources(files.Select(file => (file.Item, file.Document.Content)).ToImmutableArray());
        ImmutableArray<NamedProfile> named = ProfileNames.Find(joined.Select(profile => profile.Profile).ToArray(), project.RootNamespace);
        var classes = new List<PlacedClass>(named.Length);
        var collisions = new NameCollisions(byPath, (file, problem) => problems.Add((file.Path, problem)));
        foreach ((JoinedProfile profile, NamedProfile name) in joined.Zip(named, (profile, name) => (profile, name)))
        {
            ProfileFile file = byPath[profile.Profile.Item.Path];
            ProfilePlace place = file.Document.Places.Devices[profile.Device].DeviceType;
            problems.AddRange(ClassProblems.Of(name, project, place).Select(problem => (file.Path, problem)));

            // Without a class, its names are not used.
            if (name.HasClass)
            {
                collisions.Check(profile, name);
                classes.Add(new PlacedClass(file.Path, name, project, place));
            }
        }

        return new ProjectProblems(
            problems.ToLookup(found => found.Path, found => found.Problem, StringComparer.Ordinal),
            classes.ToLookup(placed => placed.Path, StringComparer.Ordinal));
    }

    private static Dictionary<string, ProfileProblem> Fruitless(ImmutableArray<ProfileFile> files)
    {
        var known = new FruitlessFiles(files);
        var fruitless = new Dictionary<string, ProfileProblem>(StringComparer.Ordinal);
        foreach (ProfileFile file in files)
        {
            if (known.Of(file) is { } problem)
            {
                fruitless[file.Path] = problem;
            }
        }

        return fruitless;
    }
}
