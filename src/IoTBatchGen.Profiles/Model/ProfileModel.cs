namespace IoTBatchGen.Profiles.Model;

/// <summary>A whole device profile, joined from its files.</summary>
/// <param name="Item">The item of the file that states the device.</param>
/// <param name="DeviceType">The deviceType.</param>
/// <param name="ManufacturerId">The manufacturerId; null if a vendor's file has none.</param>
/// <param name="Model">The model; null if a vendor's file has none.</param>
/// <param name="Services">The services in profile order.</param>
internal sealed record ProfileModel(
    ProfileItem Item, string DeviceType, string? ManufacturerId, string? Model, EquatableArray<ServiceModel> Services)
{
    /// <summary>Why the profile is too large for generating code (IOTB0102); null if it is not.</summary>
    public string? TooLarge { get; init; }
}
