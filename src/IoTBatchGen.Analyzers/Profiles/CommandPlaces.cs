using System.Collections.Immutable;

namespace IoTBatchGen.Analyzers.Profiles;

/// <summary>Where a command stands in its file.</summary>
/// <param name="Name">Its commandName.</param>
/// <param name="Paras">One for each para.</param>
internal sealed record CommandPlaces(ProfilePlace Name, ImmutableArray<ParaPlaces> Paras);
