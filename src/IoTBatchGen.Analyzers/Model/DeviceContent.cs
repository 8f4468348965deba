namespace IoTBatchGen.Analyzers.Model;

/// <summary>A device as one profile file states it, its services not yet joined with servicetype files.</summary>
internal sealed record DeviceContent(
    string DeviceType, string? ManufacturerId, string? Model, EquatableArray<ServiceReference> Services);
