using System.Collections.Immutable;
using IoTBatchGen.Profiles.Binding;
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

/// <summary>A definition of a service type, and where it comes from.</summary>
/// <param name="Path">The path of the file's item.</param>
/// <param name="Number">Its number in the content of the file, from 0.</param>
/// <param name="Definition">The definition.</param>
internal sealed record DefinitionSource(string Path, int Number, ServiceTypeModel Definition);

/// <summary>A profile file of a project, as read.</summary>
/// <param name="Path">The path as the compiler knows it, for locations; the item's has <c>/</c> everywhere.</param>
/// <param name="Item">Its item.</param>
/// <param name="Document">What it states, and its faults.</param>
internal sealed record ProfileFile(string Path, ProfileItem Item, ProfileDocument Document);
