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

/// <summary>A <c>DeviceProfile</c> item: where the file is, and what the item's metadata ask for.</summary>
/// <param name="Path">The file's full path, with <c>/</c> between folders on every machine.</param>
/// <param name="ClassName">The class that the metadata name; null for the profile's deviceType.</param>
/// <param name="Namespace">The namespace that the metadata name; null for the project's root namespace.</param>
/// <param name="IsInternal">Whether the metadata ask for internal types.</param>
internal sealed record ProfileItem(string Path, string? ClassName, string? Namespace, bool IsInternal)
{
    /// <summary>The full path of the archive that the file was unpacked from, which is the item in the project; null if there is none.</summary>
    public string? Zip { get; init; }
}
