using System.Collections.Generic;
using System.Collections.Immutable;
using IoTBatchGen.Profiles.Model;
using IoTBatchGen.Profiles.Yaml;

namespace IoTBatchGen.Profiles.Binding;

/// <summary>The services of a device: references to definitions in vendors' folders, whole services elsewhere.</summary>
internal sealed class ServiceList(FileBinding binding)
{
    private readonly Unique<ServiceReference> _references = new(binding, "serviceId");

    public ImmutableArray<ServiceReference> References => _references.ToImmutable();

    public List<ServicePlaces> Places { get; } = [];

    public void AddAll(Entity device, string list)
    {
        foreach (Entity service in device.Entities(list, "a service", FieldNames.Service))
        {
            Add(service);
        }
    }

    private void Add(Entity service)
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
            Places.Add(new ServicePlaces(
                binding.Problems.PlaceOf(id.Span), binding.Problems.PlaceOf((type ?? id).Span), commands.Places));
        }
    }

    /// <summary>Whether the definition is here. In our own form it always is; otherwise one of its lists shows it.</summary>
    private bool IsWhole(Entity service) =>
        binding.IsOurs || service.Has("commands") || service.Has("properties") || service.Has("events");
}
