using System.Collections.Generic;

namespace IoTBatchGen.Analyzers.Tests.Generation;

/// <summary>A project between two edits.</summary>
/// <param name="Files">Its profiles; one may stand there more than once.</param>
/// <param name="MetadataOfA">The metadata of the first file, as <c>Name=Value</c>; empty for none.</param>
internal sealed record EditedProject(List<(string Path, string Text)> Files, string MetadataOfA);
