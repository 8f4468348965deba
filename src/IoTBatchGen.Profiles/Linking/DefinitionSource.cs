using IoTBatchGen.Profiles.Model;

namespace IoTBatchGen.Profiles.Linking;

/// <summary>A definition of a service type, and where it comes from.</summary>
/// <param name="Path">The path of the file's item.</param>
/// <param name="Number">Its number in the content of the file, from 0.</param>
/// <param name="Definition">The definition.</param>
internal sealed record DefinitionSource(string Path, int Number, ServiceTypeModel Definition);
