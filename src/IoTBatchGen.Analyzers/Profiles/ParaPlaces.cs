using System.Collections.Immutable;

namespace IoTBatchGen.Analyzers.Profiles;

/// <summary>Where a para stands in its file.</summary>
/// <param name="Name">Its paraName.</param>
/// <param name="Values">One for each value of its enumList.</param>
internal sealed record ParaPlaces(ProfilePlace Name, ImmutableArray<ProfilePlace> Values);
