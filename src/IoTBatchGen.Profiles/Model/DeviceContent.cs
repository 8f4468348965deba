using System.Collections.Immutable;
using System.Linq;

namespace IoTBatchGen.Profiles.Model;

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
