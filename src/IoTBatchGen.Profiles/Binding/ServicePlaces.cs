using System.Collections.Immutable;
using IoTBatchGen.Profiles.Issues;

namespace IoTBatchGen.Profiles.Binding;

/// <summary>Where a service of a device stands in its file.</summary>
/// <param name="ServiceId">Its serviceId.</param>
/// <param name="ServiceType">Its serviceType, or its serviceId where it has no other.</param>
/// <param name="Commands">One for each command, where the definition stands in the same place.</param>
internal sealed record ServicePlaces(ProfilePlace ServiceId, ProfilePlace ServiceType, ImmutableArray<CommandPlaces> Commands);
