using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Analyzers.Emission;
using IoTBatchGen.Analyzers.Model;
using IoTBatchGen.Analyzers.Profiles;

namespace IoTBatchGen.Analyzers.Generation;

/// <summary>The profiles of a project, each with its class.</summary>
internal sealed record ProjectProfiles(EquatableArray<NamedProfile> All)
{
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
        All.Where(profile => profile.Clash is null && profile.Profile.Item.Path == file.Item.Path).ToImmutableArray();
}
