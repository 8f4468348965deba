using System.Collections.Generic;
using System.Collections.Immutable;
using IoTBatchGen.Profiles.Model;
using IoTBatchGen.Profiles.Yaml;

namespace IoTBatchGen.Profiles.Binding;

/// <summary>The services of a device: references to definitions in vendors' folders, whole services elsewhere.</summary>
internal sealed class ServiceList(BindingContext binding)
{
    private readonly NamedEntryList<ServiceReference> _references = new(binding, "serviceId");

    public ImmutableArray<ServiceReference> References => _references.ToImmutable();

    public List<ServiceLocations> Locations { get; } = [];

    public void AddAll(ProfileObject device, string list)
    {
        foreach (ProfileObject service in device.Entities(list, "a service", FieldNames.Service))
        {
            Add(service);
        }
    }

    private void Add(ProfileObject service)
    {
        ProfileNode? type = service.Scalar("serviceType");
        type = type is { IsEmptyText: true } ? null : type;
        service.ExpectText("option");
        ProfileNode? found = service.Value("serviceId") is null or { IsEmptyText: true } && type is not null && !binding.IsOurs
            ? type
            : service.Required("serviceId", mayBeEmpty: binding.IsOurs);
        var commands = new CommandList(binding);
        ServiceTypeModel? definition = IsWhole(service)
            ? new ServiceTypeModel(
                (type ?? found)?.Text ?? string.Empty, service.Words("description"), commands.Read(service))
            : null;
        if (found is not { } id
            || !NameLength.IsAllowed(binding, id, "serviceId", BatchTaskLimits.ServiceIdMinLength, BatchTaskLimits.ServiceIdMaxLength))
        {
            return;
        }

        var reference = new ServiceReference(id.Text, (type ?? id).Text, definition);
        if (_references.TryAdd(id.Text, reference, id.Span))
        {
            Locations.Add(new ServiceLocations(
                binding.Issues.LocationOf(id.Span), binding.Issues.LocationOf((type ?? id).Span), commands.Locations));
        }
    }

    /// <summary>Whether the definition is here. In our own form it always is; otherwise one of its lists shows it.</summary>
    private bool IsWhole(ProfileObject service) =>
        binding.IsOurs || service.Has("commands") || service.Has("properties") || service.Has("events");
}
