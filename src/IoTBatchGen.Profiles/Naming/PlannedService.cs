using IoTBatchGen.Profiles.Model;

namespace IoTBatchGen.Profiles.Naming;

/// <summary>The class of a service.</summary>
/// <param name="Name">Its name.</param>
/// <param name="ServiceId">The profile's serviceId.</param>
/// <param name="Description">The profile's words; null if there is none.</param>
/// <param name="Commands">The commands in profile order.</param>
internal sealed record PlannedService(
    string Name, string ServiceId, string? Description, EquatableArray<PlannedCommand> Commands)
{
    /// <summary>The wire name that has the name wanted, which got a suffix therefore (IOTB0306); null if it was free.</summary>
    public string? TakenBy { get; init; }

    /// <summary>Where the profile declares it, as text; null if unknown.</summary>
    public string? Stated { get; init; }
}
