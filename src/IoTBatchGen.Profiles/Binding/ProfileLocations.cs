using System.Collections.Immutable;
using IoTBatchGen.Profiles.Issues;

namespace IoTBatchGen.Profiles.Binding;

/// <summary>The positions of the parts of a file's content, for problems that affect several files.</summary>
/// <param name="Devices">One for each device of the content.</param>
/// <param name="Definitions">One for each definition of the content.</param>
internal sealed record ProfileLocations(ImmutableArray<DeviceLocations> Devices, ImmutableArray<DefinitionLocations> Definitions)
{
    public static ProfileLocations None { get; } = new(ImmutableArray<DeviceLocations>.Empty, ImmutableArray<DefinitionLocations>.Empty);
}

/// <summary>The positions of a device in its file.</summary>
/// <param name="DeviceType">Its deviceType.</param>
/// <param name="Services">One for each service of the device.</param>
internal sealed record DeviceLocations(ProfileLocation DeviceType, ImmutableArray<ServiceLocations> Services);

/// <summary>The positions of a service in its file.</summary>
/// <param name="ServiceId">Its serviceId.</param>
/// <param name="ServiceType">Its serviceType, or its serviceId where it has no other.</param>
/// <param name="Commands">One for each command, if the definition is in the same place.</param>
internal sealed record ServiceLocations(ProfileLocation ServiceId, ProfileLocation ServiceType, ImmutableArray<CommandLocations> Commands);

/// <summary>The positions of a service definition in its file.</summary>
/// <param name="ServiceType">Its serviceType.</param>
/// <param name="Commands">One for each command.</param>
internal sealed record DefinitionLocations(ProfileLocation ServiceType, ImmutableArray<CommandLocations> Commands);

/// <summary>The positions of a command in its file.</summary>
/// <param name="Name">Its commandName.</param>
/// <param name="Paras">One for each para.</param>
/// <param name="Responses">One for each response.</param>
internal readonly record struct CommandLocations(
    ProfileLocation Name, ImmutableArray<ParaLocations> Paras, ImmutableArray<ResponseLocations> Responses);

/// <summary>The positions of a response in its file.</summary>
/// <param name="Name">Its responseName, or its first field where it has none.</param>
/// <param name="Paras">One for each para.</param>
internal readonly record struct ResponseLocations(ProfileLocation Name, ImmutableArray<ParaLocations> Paras);

/// <summary>The positions of a para in its file.</summary>
/// <param name="Name">Its paraName.</param>
/// <param name="Values">One for each value of its enumList.</param>
internal readonly record struct ParaLocations(ProfileLocation Name, ImmutableArray<ProfileLocation> Values);
