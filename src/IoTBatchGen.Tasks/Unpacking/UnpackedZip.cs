using System.Collections.Generic;

namespace IoTBatchGen.Tasks.Unpacking;

/// <summary>What became of an archive, as full paths.</summary>
/// <param name="Profiles">The profile files.</param>
/// <param name="Faults">The file that says what is wrong with the archive; null if nothing is.</param>
internal sealed record UnpackedZip(IReadOnlyList<string> Profiles, string? Faults);
