namespace IoTBatchGen.Analyzers.Model;

/// <summary>A service of a device with all that it can be told.</summary>
internal sealed record ServiceModel(string ServiceId, string? Description, EquatableArray<CommandModel> Commands);
