namespace IoTBatchGen.Profiles.Naming;

/// <summary>A value that a para lists.</summary>
/// <param name="Name">The enum member's name.</param>
/// <param name="WireValue">What goes on the wire.</param>
internal sealed record PlannedEnumMember(string Name, string WireValue)
{
    /// <summary>The wire name that has the name wanted, which got a suffix therefore (IOTB0306); null if it was free.</summary>
    public string? TakenBy { get; init; }
}
