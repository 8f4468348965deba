using IoTBatchGen.Profiles.Model;

namespace IoTBatchGen.Profiles.Naming;

/// <summary>The enum of a string para that lists its values.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Members">Its members in profile order.</param>
internal sealed record PlannedEnum(string Name, EquatableArray<PlannedEnumMember> Members)
{
    /// <summary>The wire name that has the name wanted, which got a suffix therefore (IOTB0306); null if it was free.</summary>
    public string? TakenBy { get; init; }
}
