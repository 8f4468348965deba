using System.Collections.Immutable;
using IoTBatchGen.Analyzers.Model;

namespace IoTBatchGen.Analyzers.Profiles;

/// <summary>A profile, and which entries of which files it was joined from.</summary>
/// <param name="Profile">The profile.</param>
/// <param name="Device">The device's number in the content of its file, from 0.</param>
/// <param name="Sources">One for each service: the definition in another entry; null where the service is whole, or has none.</param>
internal sealed record JoinedProfile(ProfileModel Profile, int Device, ImmutableArray<DefinitionSource?> Sources);
