using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Analyzers.Configuration;
using IoTBatchGen.Profiles.Linking;
using IoTBatchGen.Profiles.Model;
using IoTBatchGen.Profiles.Naming;

namespace IoTBatchGen.Analyzers.Generation;

/// <summary>
/// The profiles of a project, each with its class. Created again where an edit of one may concern others (<see cref="ProjectFilesComparer"/>); what
/// is generated from each file is compared.
/// </summary>
internal sealed class ProjectProfiles
{
    private readonly Dictionary<string, ProfilesOfFile> _files;
    private readonly ImmutableArray<LinkedProfile> _joined;
    private readonly ImmutableArray<NamedProfile> _named;
    private readonly EmissionOptions _options;

    /// <summary>The profiles of files, of which the project may include some twice, such as by a glob and by name.</summary>
    public ProjectProfiles(IReadOnlyCollection<ProfileFile> files, EmissionOptions options)
    {
        _options = options;
        _files = new Dictionary<string, ProfilesOfFile>(files.Count, StringComparer.Ordinal);
        var contents = ImmutableArray.CreateBuilder<(ProfileItem, ProfileContent)>(files.Count);
        foreach (ProfileFile file in files)
        {
            if (_files.TryGetValue(file.Item.Path, out ProfilesOfFile? first))
            {
                first.IsRepeated = true;
            }
            else
            {
                _files.Add(file.Item.Path, new ProfilesOfFile(file));
                contents.Add((file.Item, file.Document.Content));
            }
        }

        _joined = ProfileLinker.JoinWithSources(contents.ToImmutable());
        _named = ProfileNames.Find(_joined.Select(profile => profile.Profile).ToArray(), options.Project.RootNamespace);

        // In the order of their paths, so that those of one file are next to each other.
        for (int i = _joined.Length - 1; i >= 0; i--)
        {
            ProfilesOfFile own = _files[_joined[i].Profile.Item.Path];
            own.First = i;
            own.Count++;
        }

        if (options.GlobalUsings && _named.FirstOrDefault(profile => profile.HasClass) is { } any)
        {
            _files[any.Profile.Item.Path].Used = GlobalUsingsOutput.From(_named.Where(profile => profile.HasClass));
        }
    }

    /// <summary>
    /// The result of one file: its profiles, or why there are none. Each file looks up its own result instead of using a list: lists
    /// are compared by position, so a removed file would affect all files after it.
    /// </summary>
    public ImmutableArray<StepResult<PlannedOutput>> OfFile(ProfileFile file)
    {
        if (!_files.TryGetValue(file.Item.Path, out ProfilesOfFile? own) || (own.IsRepeated && !ReferenceEquals(own.File, file)))
        {
            return ImmutableArray<StepResult<PlannedOutput>>.Empty;
        }

        var outcomes = ImmutableArray.CreateBuilder<StepResult<PlannedOutput>>(own.Count);
        for (int i = own.First; i < own.First + own.Count; i++)
        {
            if (_named[i].HasClass)
            {
                outcomes.Add(new StepResult<PlannedOutput>(
                    new ProfileOutput(Current(_named[i], file, _joined[i].Device), Locations(file, _joined[i]), _options.Language),
                    null));
            }
        }

        NamedProfile? first = own.Count == 0 ? null : _named[own.First];
        if (outcomes.Count == 0 && NothingGenerated.From(file, first, _options.Project, own.Count == 0 ? 0 : _joined[own.First].Device) is { } nothing)
        {
            outcomes.Add(new StepResult<PlannedOutput>(null, nothing));
        }

        if (own.Used is not null)
        {
            outcomes.Add(new StepResult<PlannedOutput>(own.Used, null));
        }

        return outcomes.ToImmutable();
    }

    /// <summary>The profile as its file states it now, which is not always the file that it was joined from.</summary>
    private static NamedProfile Current(NamedProfile named, ProfileFile file, int device) =>
        file.Document.Content.Devices[device] is { IsWhole: true } whole
            ? named with { Profile = named.Profile with { Services = whole.WholeServices } }
            : named;

    private DocumentedLocations Locations(ProfileFile file, LinkedProfile joined) => new(
        _options.Project,
        file.Item,
        file.Document.Locations.Devices[joined.Device],
        joined.Sources.IsEmpty ? default : joined.Sources.Select(Locations).ToImmutableArray());

    private DocumentedDefinition Locations(DefinitionSource? source) => source is not null && _files.TryGetValue(source.Path, out ProfilesOfFile? other)
        ? new DocumentedDefinition(other.File.Item, other.File.Document.Locations.Definitions[source.Number].Commands)
        : default;
}
