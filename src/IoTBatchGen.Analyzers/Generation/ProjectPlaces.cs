using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Analyzers.Emission;
using IoTBatchGen.Analyzers.Model;
using IoTBatchGen.Analyzers.Profiles;

namespace IoTBatchGen.Analyzers.Generation;

/// <summary>
/// Knows where the profiles state what is generated from them. Kept apart from the model: a line that moves costs the texts that name it,
/// and neither names nor joins.
/// </summary>
internal sealed class ProjectPlaces
{
    private readonly Dictionary<string, ProfileFile> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NamedProfile> _profiles = new(StringComparer.OrdinalIgnoreCase);
    private readonly ProjectProperties _project;

    public ProjectPlaces(ImmutableArray<ProfileFile> files, ProjectProfiles profiles, ProjectProperties project)
    {
        _project = project;
        foreach (ProfileFile file in files)
        {
            _files[file.Item.Path] = file;
        }

        foreach (NamedProfile profile in profiles.All.Where(profile => profile.Clash is null))
        {
            _profiles[profile.HintPart] = profile;
        }
    }

    /// <summary>A profile with the places of its parts.</summary>
    public PlacedProfile Of(PlannedProfile planned) =>
        _profiles.TryGetValue(planned.Class.HintPart, out NamedProfile? named)
            && named.Source is { } source
            && _files.TryGetValue(named.Profile.Item.Path, out ProfileFile? file)
            && source.Device < file.Document.Places.Devices.Length
            ? Of(planned, named.Profile.Services, source, file.Document.Places.Devices[source.Device], _project.ShortNameOf(file.Item))
            : PlacedProfile.Unplaced(planned);

    private PlacedProfile Of(
        PlannedProfile planned, EquatableArray<ServiceModel> services, ProfileSource source, DevicePlaces device, string fileName) => new(
        PlannedFile.Of(planned).Select(file => file.Service is null
            ? new FilePlaces(file) { Head = FilePlaces.Words(fileName, device.DeviceType) }
            : Of(file, IndexOf(services, file.Service.ServiceId), source, device, fileName)).ToImmutableArray());

    private FilePlaces Of(PlannedFile planned, int index, ProfileSource source, DevicePlaces device, string fileName)
    {
        if (index < 0 || index >= device.Services.Length)
        {
            return new FilePlaces(planned);
        }

        string head = FilePlaces.Words(fileName, device.Services[index].ServiceId);
        DefinitionPlace definition = source.Definitions[index];
        if (definition.Path is null)
        {
            return new FilePlaces(planned) { Head = head, CommandsFile = fileName, Commands = device.Services[index].Commands };
        }

        return _files.TryGetValue(definition.Path, out ProfileFile? other) && definition.Number < other.Document.Places.Definitions.Length
            ? new FilePlaces(planned)
            {
                Head = head,
                CommandsFile = _project.ShortNameOf(other.Item),
                Commands = other.Document.Places.Definitions[definition.Number].Commands,
            }
            : new FilePlaces(planned) { Head = head };
    }

    private static int IndexOf(EquatableArray<ServiceModel> services, string serviceId)
    {
        for (int i = 0; i < services.Count; i++)
        {
            if (services[i].ServiceId == serviceId)
            {
                return i;
            }
        }

        return -1;
    }
}
