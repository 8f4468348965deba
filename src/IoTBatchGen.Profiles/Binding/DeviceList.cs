using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Profiles.Model;
using IoTBatchGen.Profiles.Yaml;

namespace IoTBatchGen.Profiles.Binding;

/// <summary>The devices of a file, copies of one another left out.</summary>
internal sealed class DeviceList(BindingContext binding)
{
    private static readonly string[] ServiceLists = ["serviceTypeCapabilities", "serviceCapabilities", "services"];

    private readonly HashSet<DeviceContent> _seen = [];

    public List<DeviceContent> Contents { get; } = [];

    public List<DeviceLocations> Locations { get; } = [];

    public void Add(ProfileObject device)
    {
        ProfileNode? deviceType = device.Required("deviceType");
        string? manufacturerId = Identity(device, "manufacturerId");
        string? model = Identity(device, "model");
        device.ExpectText("manufacturerName", "protocolType");
        var services = new ServiceList(binding);
        services.AddAll(device, ListOf(device));
        if (deviceType is not { } name)
        {
            return;
        }

        var content = new DeviceContent(name.Text, manufacturerId, model, services.References);
        if (IsNew(content))
        {
            Contents.Add(content);
            Locations.Add(new DeviceLocations(binding.Issues.LocationOf(name.Span), services.Locations.ToImmutableArray()));
        }
    }

    /// <summary>Nearly every file holds one device, which need not be hashed in all its parts.</summary>
    private bool IsNew(DeviceContent content)
    {
        if (Contents.Count == 1)
        {
            _seen.Add(Contents[0]);
        }

        return Contents.Count == 0 || _seen.Add(content);
    }

    /// <summary>Mandatory in ours alone: newer exports of vendors leave the model out.</summary>
    private string? Identity(ProfileObject device, string field)
    {
        ProfileNode? value = binding.IsOurs ? device.Required(field) : device.Scalar(field);
        if (value is not { IsEmptyText: false } id)
        {
            return null;
        }

        if (!binding.IsOurs)
        {
            binding.CheckCharacters(id, field);
        }

        return id.Text;
    }

    private string ListOf(ProfileObject device)
    {
        string list = binding.IsOurs ? "services" : ServiceLists.FirstOrDefault(device.Has) ?? ServiceLists[0];
        if (!device.Has(list) || (binding.IsOurs && device.Value(list) is null))
        {
            device.Missing(list);
        }

        return list;
    }
}
