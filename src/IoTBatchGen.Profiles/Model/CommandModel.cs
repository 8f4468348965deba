namespace IoTBatchGen.Profiles.Model;

/// <summary>A command of a service: its name on the wire and its paras in profile order.</summary>
internal sealed record CommandModel(string CommandName, string? Description, EquatableArray<ParaModel> Paras);
