using System.Collections.Immutable;
using IoTBatchGen.Profiles.Issues;

namespace IoTBatchGen.Profiles.Binding;

/// <summary>The positions of a device in its file.</summary>
/// <param name="DeviceType">Its deviceType.</param>
/// <param name="Services">One for each service of the device.</param>
internal sealed record DeviceLocations(ProfileLocation DeviceType, ImmutableArray<ServiceLocations> Services);
