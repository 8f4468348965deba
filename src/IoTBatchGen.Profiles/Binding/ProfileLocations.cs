using System.Collections.Immutable;

namespace IoTBatchGen.Profiles.Binding;

/// <summary>The positions of the parts of a file's content, for problems that affect several files.</summary>
/// <param name="Devices">One for each device of the content.</param>
/// <param name="Definitions">One for each definition of the content.</param>
internal sealed record ProfileLocations(ImmutableArray<DeviceLocations> Devices, ImmutableArray<DefinitionLocations> Definitions)
{
    public static ProfileLocations None { get; } = new(ImmutableArray<DeviceLocations>.Empty, ImmutableArray<DefinitionLocations>.Empty);
}
