using IoTBatchGen.Profiles.Text;

namespace IoTBatchGen.Profiles.Issues;

/// <summary>A place in a profile file.</summary>
internal readonly record struct ProfileLocation(TextRange Span, TextPositions LineSpan);
