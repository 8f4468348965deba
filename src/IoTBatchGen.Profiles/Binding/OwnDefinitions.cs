using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Profiles.Issues;
using IoTBatchGen.Profiles.Model;
using IoTBatchGen.Profiles.Text;
using IoTBatchGen.Profiles.Yaml;

namespace IoTBatchGen.Profiles.Binding;

/// <summary>The definitions of a file that states devices too: its own devices use them, and no other file does.</summary>
internal sealed class OwnDefinitions
{
    private readonly FileBinding _binding;
    private readonly Dictionary<string, (ServiceTypeModel Model, DefinitionPlaces Places)> _definitions = new(StringComparer.Ordinal);

    public OwnDefinitions(FileBinding binding, ImmutableArray<ServiceTypeModel> definitions, IReadOnlyList<DefinitionPlaces> places)
    {
        _binding = binding;
        for (int i = 0; i < definitions.Length; i++)
        {
            _definitions.Add(definitions[i].ServiceType, (definitions[i], places[i]));
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
            devices.Places[i] = devices.Places[i] with
            {
                Services = device.Services.Zip(devices.Places[i].Services, Placed).ToImmutableArray(),
            };
            devices.Contents[i] = new DeviceContent(
                device.DeviceType, device.ManufacturerId, device.Model, device.Services.Select(Defined).ToImmutableArray());
        }

        foreach ((ServiceTypeModel unused, DefinitionPlaces places) in _definitions.Values.Where(own => !used.Contains(own.Model.ServiceType)))
        {
            _binding.Problems.Add(
                ProfileRuleIds.UnusedDefinition,
                places.ServiceType.Span,
                $"no service of deviceType {Shown.Quoted(devices.Contents[0].DeviceType)} refers to it",
                Shown.Text(unused.ServiceType));
        }
    }

    private ServiceReference Defined(ServiceReference service) =>
        service.Definition is null && _definitions.TryGetValue(service.ServiceType, out (ServiceTypeModel Model, DefinitionPlaces) own)
            ? service with { Definition = own.Model }
            : service;

    private ServicePlaces Placed(ServiceReference service, ServicePlaces places) =>
        service.Definition is null && _definitions.TryGetValue(service.ServiceType, out (ServiceTypeModel, DefinitionPlaces Places) own)
            ? places with { Commands = own.Places.Commands }
            : places;
}
