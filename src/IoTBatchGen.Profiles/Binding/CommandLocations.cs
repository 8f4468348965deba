using System.Collections.Immutable;
using IoTBatchGen.Profiles.Issues;

namespace IoTBatchGen.Profiles.Binding;

/// <summary>The positions of a command in its file.</summary>
/// <param name="Name">Its commandName.</param>
/// <param name="Paras">One for each para.</param>
internal sealed record CommandLocations(ProfileLocation Name, ImmutableArray<ParaLocations> Paras);
