using IoTBatchGen.Profiles.Model;

namespace IoTBatchGen.Profiles.Naming;

/// <summary>The class of a command.</summary>
/// <param name="Name">Its name.</param>
/// <param name="CommandName">The profile's commandName.</param>
/// <param name="Description">The profile's words; null if there is none.</param>
/// <param name="Paras">The paras in the order of the constructor: the required ones, then the others, each in profile order.</param>
internal sealed record PlannedCommand(string Name, string CommandName, string? Description, EquatableArray<PlannedPara> Paras)
{
    /// <summary>The wire name that has the name wanted, which got a suffix therefore (IOTB0306); null if it was free.</summary>
    public string? TakenBy { get; init; }

    /// <summary>Where the profile declares it, as text; null if unknown.</summary>
    public string? Stated { get; init; }
}
