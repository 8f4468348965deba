using IoTBatchGen.Profiles.Model;

namespace IoTBatchGen.Analyzers.Catalog;

/// <summary>The generated class of a command.</summary>
/// <param name="DeviceType">The profile's deviceType.</param>
/// <param name="ManufacturerId">The profile's manufacturerId; null if it has none.</param>
/// <param name="Model">The profile's model; null if it has none.</param>
/// <param name="ServiceId">The service.</param>
/// <param name="CommandName">The command.</param>
/// <param name="FullName">The class as C# names it anywhere: <c>global::Na.WaterMeter.DeliverySchedule.SetDeviceLevel</c>.</param>
internal sealed record TypedClass(
    string DeviceType, string? ManufacturerId, string? Model, string ServiceId, string CommandName, string FullName)
{
    /// <summary>Whether it was generated from a profile.</summary>
    public bool IsOf(ProfileModel profile) =>
        (profile.DeviceType, profile.ManufacturerId, profile.Model) == (DeviceType, ManufacturerId, Model);
}
