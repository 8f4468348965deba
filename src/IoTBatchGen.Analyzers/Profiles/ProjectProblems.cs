using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Analyzers.Emission;

namespace IoTBatchGen.Analyzers.Profiles;

/// <summary>What only the files of a project together show, or the names that its code gets.</summary>
internal static class ProjectProblems
{
    /// <summary>The problems by the path of the file they stand in.</summary>
    public static ILookup<string, ProfileProblem> Of(ImmutableArray<ProfileFile> files, ProjectProperties project)
    {
        List<(string Path, ProfileProblem Problem)> problems =
            [.. ProfileJoinProblems.Of(files).SelectMany(file => file, (file, problem) => (file.Key, problem))];
        var byPath = new Dictionary<string, ProfileFile>(StringComparer.Ordinal);
        foreach (ProfileFile file in files)
        {
            byPath[file.Item.Path] = file;
        }

        ImmutableArray<JoinedProfile> joined =
            ProfileJoin.JoinWithSources(files.Select(file => (file.Item, file.Document.Content)).ToImmutableArray());
        ImmutableArray<NamedProfile> named = ProfileNames.Find(joined.Select(profile => profile.Profile).ToArray(), project.RootNamespace);
        var collisions = new NameCollisions(byPath, (file, problem) => problems.Add((file.Path, problem)));
        foreach ((JoinedProfile profile, NamedProfile name) in joined.Zip(named, (profile, name) => (profile, name)))
        {
            ProfileFile file = byPath[profile.Profile.Item.Path];
            ProfilePlace place = file.Document.Places.Devices[profile.Device].DeviceType;
            problems.AddRange(ClassProblems.Of(name, project, place).Select(problem => (file.Path, problem)));

            // Where no class comes of it, its names are nobody's.
            if (name.HasClass)
            {
                collisions.Check(profile, name);
            }
        }

        return problems.ToLookup(found => found.Path, found => found.Problem, StringComparer.Ordinal);
    }
}
