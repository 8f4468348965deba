using System.Collections.Immutable;
using IoTBatchGen.Profiles.Issues;

namespace IoTBatchGen.Profiles.Binding;

/// <summary>The positions of a service definition in its file.</summary>
/// <param name="ServiceType">Its serviceType.</param>
/// <param name="Commands">One for each command.</param>
internal sealed record DefinitionLocations(ProfileLocation ServiceType, ImmutableArray<CommandLocations> Commands);
