using System.Collections.Immutable;
using IoTBatchGen.Profiles.Issues;

namespace IoTBatchGen.Profiles.Binding;

/// <summary>The positions of a para in its file.</summary>
/// <param name="Name">Its paraName.</param>
/// <param name="Values">One for each value of its enumList.</param>
internal sealed record ParaLocations(ProfileLocation Name, ImmutableArray<ProfileLocation> Values);
