namespace IoTBatchGen.Completion;

/// <summary>Something that may be typed at a place.</summary>
/// <param name="Text">The text itself.</param>
/// <param name="Kind">What it is, as one of the well-known tags.</param>
/// <param name="Detail">A short note beside it: its source.</param>
/// <param name="Description">Its description in the profile; empty if there is none.</param>
internal sealed record CompletionCandidate(string Text, string Kind, string Detail, string Description);
