namespace IoTBatchGen.Analyzers.Rules;

/// <summary>The generated class of a command.</summary>
/// <param name="DeviceType">The profile's deviceType.</param>
/// <param name="ServiceId">The service.</param>
/// <param name="CommandName">The command.</param>
/// <param name="FullName">The class as C# names it anywhere: <c>global::Na.WaterMeter.DeliverySchedule.SetDeviceLevel</c>.</param>
internal sealed record TypedClass(string DeviceType, string ServiceId, string CommandName, string FullName);
