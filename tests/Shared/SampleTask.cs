using System.Text.Json.Nodes;

namespace IoTBatchGen.TestSupport;

/// <summary>A task without a problem, in the API's own shape.</summary>
internal static class SampleTask
{
    public static RawDeviceCommand Command() => new()
    {
        ServiceId = "DeliverySchedule",
        Method = "SET_DEVICE_LEVEL",
        Paras = new JsonObject { ["value"] = 12 },
    };

    /// <summary>A task to devices; to one if none is named.</summary>
    public static BatchTask Create(string name = "raise-level", params string[] devices) =>
        Command().ToDevices(devices.Length == 0 ? ["3f1a"] : devices).AsTask(name, timeoutMinutes: 1000);
}
