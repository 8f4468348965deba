using IoTBatchGen.Analyzers.Model;

namespace IoTBatchGen.Analyzers.Emission;

/// <summary>All names of a profile's generated code.</summary>
internal sealed record PlannedProfile(PlannedClass Class, EquatableArray<PlannedService> Services);
