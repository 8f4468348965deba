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

    /// <summary>A planned file with the places of its parts.</summary>
    public FilePlaces Of(PlannedFile planned)
    {
        var unplaced = new FilePlaces(planned);
        if (!_profiles.TryGetValue(planned.Class.HintPart, out NamedProfile? named)
            || named.Source is not { } source
            || !_files.TryGetValue(named.Profile.Item.Path, out ProfileFile? file)
            || source.Device >= file.Document.Places.Devices.Length)
        {
            return unplaced;
        }

        DevicePlaces device = file.Document.Places.Devices[source.Device];
        return planned.Service is null
            ? unplaced with { Head = Words(file, device.DeviceType) }
            : Of(unplaced, planned.Service, named, source, file, device);
    }

    private FilePlaces Of(FilePlaces unplaced, PlannedService service, NamedProfile named, ProfileSource source, ProfileFile file, DevicePlaces device)
    {
        int index = IndexOf(named.Profile.Services, service.ServiceId);
        if (index < 0 || index >= device.Services.Length)
        {
            return unplaced;
        }

        FilePlaces placed = unplaced with { Head = Words(file, device.Services[index].ServiceId) };
        DefinitionPlace definition = source.Definitions[index];
        if (definition.Path is null)
        {
            return placed with { CommandsFile = _project.ShortNameOf(file.Item), Commands = device.Services[index].Commands };
        }

        return _files.TryGetValue(definition.Path, out ProfileFile? other) && definition.Number < other.Document.Places.Definitions.Length
            ? placed with { CommandsFile = _project.ShortNameOf(other.Item), Commands = other.Document.Places.Definitions[definition.Number].Commands }
            : placed;
    }

    private string Words(ProfileFile file, ProfilePlace place) => FilePlaces.Words(_project.ShortNameOf(file.Item), place);

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
