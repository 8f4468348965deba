using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Profiles.Issues;
using IoTBatchGen.Profiles.Model;

namespace IoTBatchGen.Profiles.Binding;

/// <summary>The definitions of a file that states devices too: its own devices use them, and no other file does.</summary>
internal sealed class OwnDefinitions
{
    private readonly BindingContext _binding;
    private readonly Dictionary<string, (ServiceTypeModel Model, DefinitionLocations Locations)> _definitions = new(StringComparer.Ordinal);

    public OwnDefinitions(BindingContext binding, ImmutableArray<ServiceTypeModel> definitions, IReadOnlyList<DefinitionLocations> locations)
    {
        _binding = binding;
        for (int i = 0; i < definitions.Length; i++)
        {
            _definitions.Add(definitions[i].ServiceType, (definitions[i], locations[i]));
        }
    }

    /// <summary>Gives each service its definition, and says which definitions no service refers to.</summary>
    public void JoinTo(DeviceList devices)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < devices.Contents.Count; i++)
        {
            DeviceContent device = devices.Contents[i];
            used.UnionWith(device.Services.Select(service => service.ServiceType));
            devices.Locations[i] = devices.Locations[i] with
            {
                Services = device.Services.Zip(devices.Locations[i].Services, Placed).ToImmutableArray(),
            };
            devices.Contents[i] = new DeviceContent(
                device.DeviceType, device.ManufacturerId, device.Model, device.Services.Select(Defined).ToImmutableArray());
        }

        foreach ((ServiceTypeModel unused, DefinitionLocations locations) in _definitions.Values.Where(own => !used.Contains(own.Model.ServiceType)))
        {
            _binding.Issues.Add(
                ProfileRuleIds.UnusedDefinition,
                locations.ServiceType.Span,
                $"no service of deviceType {MessageText.Quote(devices.Contents[0].DeviceType)} refers to it",
                MessageText.Escape(unused.ServiceType));
        }
    }

    private ServiceReference Defined(ServiceReference service) =>
        service.Definition is null && _definitions.TryGetValue(service.ServiceType, out (ServiceTypeModel Model, DefinitionLocations) own)
            ? service with { Definition = own.Model }
            : service;

    private ServiceLocations Placed(ServiceReference service, ServiceLocations locations) =>
        service.Definition is null && _definitions.TryGetValue(service.ServiceType, out (ServiceTypeModel, DefinitionLocations Locations) own)
            ? locations with { Commands = own.Locations.Commands }
            : locations;
}
