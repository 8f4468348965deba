using System.Collections.Immutable;
using IoTBatchGen.Profiles.Model;

namespace IoTBatchGen.Profiles.Linking;

/// <summary>A profile, and which entries of which files it was joined from.</summary>
/// <param name="Profile">The profile.</param>
/// <param name="Device">The device's number in the content of its file, from 0.</param>
/// <param name="Sources">One for each service: the definition in another entry, null if it has none; empty for a whole device.</param>
internal sealed record LinkedProfile(ProfileModel Profile, int Device, ImmutableArray<DefinitionSource?> Sources)
{
    /// <summary>The definition of a service in another entry; null if the service is whole, or has none.</summary>
    public DefinitionSource? SourceOf(int service) => Sources.IsEmpty ? null : Sources[service];
}
