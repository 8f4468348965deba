namespace IoTBatchGen.Profiles.Model;

/// <summary>What a device may answer to a command.</summary>
/// <param name="ResponseName">The profile's responseName; empty if it has none. It is not on the wire.</param>
/// <param name="Description">The profile's words; null if there is none.</param>
/// <param name="Paras">The paras of the answer, in profile order.</param>
internal sealed record ResponseModel(string ResponseName, string? Description, EquatableArray<ParaModel> Paras);
