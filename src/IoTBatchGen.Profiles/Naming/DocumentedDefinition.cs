using System.Collections.Immutable;
using IoTBatchGen.Profiles.Binding;
using IoTBatchGen.Profiles.Model;

namespace IoTBatchGen.Profiles.Naming;

/// <summary>Where a file that is not the device's own states the commands of a service.</summary>
/// <param name="File">The file; null if there is none.</param>
/// <param name="Commands">One for each command; compared as one object, which a file that was not read again keeps.</param>
internal readonly record struct DocumentedDefinition(ProfileItem? File, ImmutableArray<CommandLocations> Commands);
