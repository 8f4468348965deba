namespace IoTBatchGen.Analyzers.Emission;

/// <summary>Where a definition stands.</summary>
/// <param name="Path">The path of its file's item; null for none.</param>
/// <param name="Number">Its number in the content of the file, from 0.</param>
internal readonly record struct DefinitionPlace(string? Path, int Number);
