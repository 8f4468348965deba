namespace IoTBatchGen.Profiles.Naming;

/// <summary>The class of a device, and what its members share.</summary>
/// <param name="Namespace">Its namespace as C# writes it; empty for the global one.</param>
/// <param name="Name">Its name as C# writes it.</param>
/// <param name="HintPart">The first part of the name of its file.</param>
/// <param name="IsInternal">Whether it is internal rather than public.</param>
/// <param name="Nullable">Whether the consumer's language has nullable annotations.</param>
/// <param name="DeviceType">The profile's deviceType.</param>
/// <param name="ManufacturerId">The profile's manufacturerId; null if it has none.</param>
/// <param name="Model">The profile's model; null if it has none.</param>
internal sealed record PlannedClass(
    string Namespace,
    string Name,
    string HintPart,
    bool IsInternal,
    bool Nullable,
    string DeviceType,
    string? ManufacturerId,
    string? Model)
{
    /// <summary>The mark after a reference type that may be null.</summary>
    public string NullableMark => Nullable ? "?" : string.Empty;

    /// <summary>Where the profile declares it, as text; null if unknown.</summary>
    public string? Stated { get; init; }
}
