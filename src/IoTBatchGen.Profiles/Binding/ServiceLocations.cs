using System.Collections.Immutable;
using IoTBatchGen.Profiles.Issues;

namespace IoTBatchGen.Profiles.Binding;

/// <summary>The positions of a service in its file.</summary>
/// <param name="ServiceId">Its serviceId.</param>
/// <param name="ServiceType">Its serviceType, or its serviceId where it has no other.</param>
/// <param name="Commands">One for each command, if the definition is in the same place.</param>
internal sealed record ServiceLocations(ProfileLocation ServiceId, ProfileLocation ServiceType, ImmutableArray<CommandLocations> Commands);
