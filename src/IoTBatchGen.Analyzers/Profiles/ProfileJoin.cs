using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Analyzers.Model;

namespace IoTBatchGen.Analyzers.Profiles;

/// <summary>Joins the files of a project to profiles: a devicetype file with the servicetype files below its root.</summary>
internal static class ProfileJoin
{
    /// <summary>The profiles in ordinal order of their paths, whatever the order of the files. A mere copy of one is left out.</summary>
    public static ImmutableArray<ProfileModel> Join(ImmutableArray<(ProfileItem Item, ProfileContent Content)> files)
    {
        var sorted = files.OrderBy(file => file.Item.Path, StringComparer.Ordinal).ToImmutableArray();
        Dictionary<string, Dictionary<string, ServiceTypeModel>> definitions = Definitions(sorted);
        var none = new Dictionary<string, ServiceTypeModel>();
        var models = ImmutableArray.CreateBuilder<ProfileModel>();
        var seen = new HashSet<ProfileModel>();
        foreach ((ProfileItem item, ProfileContent content) in sorted)
        {
            if (!definitions.TryGetValue(ProfileRoots.Of(item.Path), out Dictionary<string, ServiceTypeModel>? known))
            {
                known = none;
            }

            foreach (DeviceContent device in content.Devices)
            {
                var model = new ProfileModel(
                    item, device.DeviceType, device.ManufacturerId, device.Model,
                    device.Services.Select(service => Service(service, known)).ToImmutableArray());
                if (seen.Add(model with { Item = item with { Path = string.Empty } }))
                {
                    models.Add(model);
                }
            }
        }

        return models.ToImmutable();
    }

    /// <summary>By root and serviceType. Where files of one root define a type twice, the first in path order holds.</summary>
    private static Dictionary<string, Dictionary<string, ServiceTypeModel>> Definitions(
        ImmutableArray<(ProfileItem Item, ProfileContent Content)> sorted)
    {
        var roots = new ProfileRoots(sorted);
        var definitions = new Dictionary<string, Dictionary<string, ServiceTypeModel>>(StringComparer.Ordinal);
        foreach ((ProfileItem item, ProfileContent content) in sorted)
        {
            if (content.Definitions.Count == 0 || roots.Above(item.Path) is not { } root)
            {
                continue;
            }

            if (!definitions.TryGetValue(root, out Dictionary<string, ServiceTypeModel>? known))
            {
                definitions.Add(root, known = new Dictionary<string, ServiceTypeModel>(StringComparer.Ordinal));
            }

            foreach (ServiceTypeModel definition in content.Definitions)
            {
                if (!known.ContainsKey(definition.ServiceType))
                {
                    known.Add(definition.ServiceType, definition);
                }
            }
        }

        return definitions;
    }

    private static ServiceModel Service(ServiceReference service, Dictionary<string, ServiceTypeModel> known)
    {
        ServiceTypeModel? definition = service.Definition;
        if (definition is null)
        {
            known.TryGetValue(service.ServiceType, out definition);
        }

        return new ServiceModel(service.ServiceId, definition?.Description, definition?.Commands ?? EquatableArray<CommandModel>.Empty);
    }
}
