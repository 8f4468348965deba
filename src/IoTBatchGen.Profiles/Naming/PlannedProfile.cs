using IoTBatchGen.Profiles.Model;

namespace IoTBatchGen.Profiles.Naming;

/// <summary>All names of a profile's generated code.</summary>
internal sealed record PlannedProfile(PlannedClass Class, EquatableArray<PlannedService> Services);
