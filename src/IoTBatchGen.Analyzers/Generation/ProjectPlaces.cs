using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using IoTBatchGen.Analyzers.Emission;
using IoTBatchGen.Analyzers.Model;
using IoTBatchGen.Analyzers.Profiles;

namespace IoTBatchGen.Analyzers.Generation;

/// <summary>
/// Adds to what is generated where its profile states it. Kept apart from the model: a line that moves costs the texts that name it,
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

    public PlannedFile Place(PlannedFile planned)
    {
        if (!_profiles.TryGetValue(planned.Class.HintPart, out NamedProfile? named)
            || named.Source is not { } source
            || !_files.TryGetValue(named.Profile.Item.Path, out ProfileFile? file)
            || source.Device >= file.Document.Places.Devices.Length)
        {
            return planned;
        }

        DevicePlaces device = file.Document.Places.Devices[source.Device];
        return planned.Service is null
            ? planned with { Class = planned.Class with { Stated = Words(file, device.DeviceType) } }
            : planned with { Service = Place(planned.Service, named, source, file, device) };
    }

    private PlannedService Place(PlannedService planned, NamedProfile named, ProfileSource source, ProfileFile file, DevicePlaces device)
    {
        int index = IndexOf(named.Profile.Services, service => service.ServiceId == planned.ServiceId);
        if (index < 0 || index >= device.Services.Length)
        {
            return planned;
        }

        PlannedService placed = planned with { Stated = Words(file, device.Services[index].ServiceId) };
        EquatableArray<CommandModel> commands = named.Profile.Services[index].Commands;
        if (source.Definitions[index].Path is not { } path)
        {
            return placed with { Commands = Place(planned.Commands, commands, file, device.Services[index].Commands) };
        }

        return _files.TryGetValue(path, out ProfileFile? other) && source.Definitions[index].Number < other.Document.Places.Definitions.Length
            ? placed with
            {
                Commands = Place(planned.Commands, commands, other, other.Document.Places.Definitions[source.Definitions[index].Number].Commands),
            }
            : placed;
    }

    private ImmutableArray<PlannedCommand> Place(
        EquatableArray<PlannedCommand> planned, EquatableArray<CommandModel> models, ProfileFile file, ImmutableArray<CommandPlaces> places) =>
        planned.Select(command =>
        {
            int index = IndexOf(models, model => model.CommandName == command.CommandName);
            return index < 0 || index >= places.Length
                ? command
                : command with
                {
                    Stated = Words(file, places[index].Name),
                    Paras = Place(command.Paras, models[index].Paras, file, places[index].Paras),
                };
        }).ToImmutableArray();

    private ImmutableArray<PlannedPara> Place(
        EquatableArray<PlannedPara> planned, EquatableArray<ParaModel> models, ProfileFile file, ImmutableArray<ParaPlaces> places) =>
        planned.Select(para =>
        {
            int index = IndexOf(models, model => model.ParaName == para.Para.ParaName);
            return index < 0 || index >= places.Length ? para : para with { Stated = Words(file, places[index].Name) };
        }).ToImmutableArray();

    private string Words(ProfileFile file, ProfilePlace place) =>
        _project.ShortNameOf(file.Item) + ", line " + (place.LineSpan.Start.Line + 1).ToString(CultureInfo.InvariantCulture);

    private static int IndexOf<T>(EquatableArray<T> items, Func<T, bool> isMeant)
        where T : IEquatable<T>
    {
        for (int i = 0; i < items.Count; i++)
        {
            if (isMeant(items[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
