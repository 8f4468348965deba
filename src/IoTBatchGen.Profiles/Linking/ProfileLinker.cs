using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Profiles.Model;

namespace IoTBatchGen.Profiles.Linking;

/// <summary>Joins the files of a project to profiles: a devicetype file with the servicetype files below its root.</summary>
internal static class ProfileLinker
{
    /// <summary>The profiles in ordinal order of their paths, whatever the order of the files. A mere copy of one is left out.</summary>
    public static ImmutableArray<ProfileModel> Join(ImmutableArray<(ProfileItem Item, ProfileContent Content)> files) =>
        JoinWithSources(files).Select(joined => joined.Profile).ToImmutableArray();

    /// <summary>The same, each with where its parts come from.</summary>
    public static ImmutableArray<LinkedProfile> JoinWithSources(ImmutableArray<(ProfileItem Item, ProfileContent Content)> files) => LeaveOutCopies(JoinAll(files));

    /// <summary>The same of profiles that are joined already.</summary>
    /// <param name="all">What <see cref="JoinAll"/> returns.</param>
    public static ImmutableArray<LinkedProfile> LeaveOutCopies(IEnumerable<(LinkedProfile Joined, DeviceContent Device)> all)
    {
        var profiles = ImmutableArray.CreateBuilder<LinkedProfile>();
        var seen = new HashSet<ProfileModel>(SameProfile.Instance);
        var budget = new EmissionBudget();
        foreach ((LinkedProfile joined, DeviceContent device) in all)
        {
            // A profile that is too large is not compared with others because that would take time too.
            EmittedSize size = Size(device, joined.Sources);
            if (!EmissionBudget.Holds(size) || seen.Add(joined.Profile))
            {
                ProfileItem item = joined.Profile.Item;
                string? tooLarge = budget.Take(item, device.IsWhole ? null : ProfileRoots.RootOf(item.Path), size);
                profiles.Add(tooLarge is null ? joined : joined with { Profile = joined.Profile with { TooLarge = tooLarge } });
            }
        }

        return profiles.ToImmutable();
    }

    /// <summary>The same with the copies, and whatever their size.</summary>
    public static IEnumerable<(LinkedProfile Joined, DeviceContent Device)> JoinAll(ImmutableArray<(ProfileItem Item, ProfileContent Content)> files)
    {
        var sorted = files.OrderBy(file => file.Item.Path, StringComparer.Ordinal).ToImmutableArray();
        Dictionary<string, Dictionary<string, DefinitionSource>> definitions = Definitions(sorted);
        var none = new Dictionary<string, DefinitionSource>();
        foreach ((ProfileItem item, ProfileContent content) in sorted)
        {
            if (!definitions.TryGetValue(ProfileRoots.RootOf(item.Path), out Dictionary<string, DefinitionSource>? known))
            {
                known = none;
            }

            for (int i = 0; i < content.Devices.Count; i++)
            {
                DeviceContent device = content.Devices[i];
                ImmutableArray<DefinitionSource?> sources = device.IsWhole
                    ? ImmutableArray<DefinitionSource?>.Empty
                    : device.Services.Select(service => Source(service, known)).ToImmutableArray();
                var model = new ProfileModel(
                    item, device.DeviceType, device.ManufacturerId, device.Model,
                    device.IsWhole ? device.WholeServices : Services(device.Services, sources));
                yield return (new LinkedProfile(model, i, sources), device);
            }
        }
    }

    /// <summary>By root and serviceType. Where files of one root define a type twice, the first in path order holds.</summary>
    private static Dictionary<string, Dictionary<string, DefinitionSource>> Definitions(
        ImmutableArray<(ProfileItem Item, ProfileContent Content)> sorted)
    {
        var roots = new ProfileRoots(sorted);
        var definitions = new Dictionary<string, Dictionary<string, DefinitionSource>>(StringComparer.Ordinal);
        foreach ((ProfileItem item, ProfileContent content) in sorted)
        {
            if (content.Definitions.Count == 0 || roots.Above(item.Path) is not { } root)
            {
                continue;
            }

            if (!definitions.TryGetValue(root, out Dictionary<string, DefinitionSource>? known))
            {
                definitions.Add(root, known = new Dictionary<string, DefinitionSource>(StringComparer.Ordinal));
            }

            for (int i = 0; i < content.Definitions.Count; i++)
            {
                ServiceTypeModel definition = content.Definitions[i];
                if (!known.ContainsKey(definition.ServiceType))
                {
                    known.Add(definition.ServiceType, new DefinitionSource(item.Path, i, definition));
                }
            }
        }

        return definitions;
    }

    private static EquatableArray<ServiceModel> Services(EquatableArray<ServiceReference> services, ImmutableArray<DefinitionSource?> sources) =>
        services.Select((service, i) => service.With(service.Definition ?? sources[i]?.Definition)).ToImmutableArray();

    /// <summary>The amount of C# that is generated from a device.</summary>
    /// <param name="device">The device.</param>
    /// <param name="sources">Where the definitions of its services are; empty for a whole device.</param>
    public static EmittedSize Size(DeviceContent device, ImmutableArray<DefinitionSource?> sources)
    {
        var size = default(EmittedSize);
        for (int i = 0; i < device.Services.Count; i++)
        {
            ServiceReference service = device.Services[i];
            size += EmittedSize.From(service, service.Definition ?? (sources.IsEmpty ? null : sources[i]?.Definition));
        }

        return size;
    }

    private static DefinitionSource? Source(ServiceReference service, Dictionary<string, DefinitionSource> known) =>
        service.Definition is null && known.TryGetValue(service.ServiceType, out DefinitionSource? source) ? source : null;
}
