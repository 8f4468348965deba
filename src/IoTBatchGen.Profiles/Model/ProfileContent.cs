using System.Collections.Immutable;
using System.Linq;

namespace IoTBatchGen.Profiles.Model;

/// <summary>The content of one profile file, whatever its form; both lists are empty if the file could not be read.</summary>
/// <param name="Devices">Devices: one for ours and the single-object form, one an entry of a devicetype file.</param>
/// <param name="Definitions">Definitions of service types, of a servicetype file.</param>
internal sealed record ProfileContent(EquatableArray<DeviceContent> Devices, EquatableArray<ServiceTypeModel> Definitions)
{
    public static ProfileContent Empty { get; } = new(EquatableArray<DeviceContent>.Empty, EquatableArray<ServiceTypeModel>.Empty);
}

/// <summary>A device as one profile file states it, its services not yet joined with servicetype files.</summary>
internal sealed record DeviceContent(
    string DeviceType, string? ManufacturerId, string? Model, EquatableArray<ServiceReference> Services)
{
    /// <summary>The services of a complete device; empty for any other. Created once because all profiles are joined on each edit of one.</summary>
    public EquatableArray<ServiceModel> WholeServices { get; } = Services.All(service => service.Definition is not null)
        ? Services.Select(service => service.With(service.Definition)).ToImmutableArray()
        : EquatableArray<ServiceModel>.Empty;

    /// <summary>Whether all its services are defined in place, as in our own form.</summary>
    public bool IsWhole => WholeServices.Count == Services.Count;
}
