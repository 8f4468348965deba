using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Analyzers.Emission;
using IoTBatchGen.Analyzers.Model;
using IoTBatchGen.Analyzers.Profiles;

namespace IoTBatchGen.Analyzers.Generation;

/// <summary>The profiles of a project, each with its class.</summary>
internal sealed record ProjectProfiles(EquatableArray<NamedProfile> All)
{
    private readonly ILookup<string, NamedProfile> _byFile = All.ToLookup(profile => profile.Profile.Item.Path, StringComparer.Ordinal);

    public static ProjectProfiles None { get; } = new(EquatableArray<NamedProfile>.Empty);

    public static ProjectProfiles Of(ImmutableArray<FileContent> files, EmissionOptions options)
    {
        ImmutableArray<JoinedProfile> joined = ProfileJoin.JoinWithSources(files.Select(file => (file.Item, file.Content)).ToImmutableArray());
        return new ProjectProfiles(ProfileNames.Find(joined.Select(profile => profile.Profile), options.Project.RootNamespace)
            .Zip(joined, (named, profile) => named with { Source = ProfileSource.Of(profile) }).ToImmutableArray());
    }

    /// <summary>
    /// Those of one file. Each file is asked for its own, rather than the list handed on: a list is compared by position, and
    /// a file that goes would touch all behind it.
    /// </summary>
    public ImmutableArray<NamedProfile> OfFile(FileContent file) =>
        AllOfFile(file.Item.Path).Where(profile => profile.Clash is null).ToImmutableArray();

    /// <summary>Those of the file at a path, also where they have no class.</summary>
    public IEnumerable<NamedProfile> AllOfFile(string path) => _byFile[path];

    public bool Equals(ProjectProfiles? other) => other is not null && All.Equals(other.All);

    public override int GetHashCode() => All.GetHashCode();
}
