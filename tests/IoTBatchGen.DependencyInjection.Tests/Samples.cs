using System.Text.Json.Nodes;

namespace IoTBatchGen.DependencyInjection.Tests;

/// <summary>Tasks without a problem.</summary>
internal static class Samples
{
    public static BatchTask Task(string name = "raise-level", params string[] devices) => new RawDeviceCommand
        {
            ServiceId = "DeliverySchedule",
            Method = "SET_DEVICE_LEVEL",
            Paras = new JsonObject { ["value"] = 12 },
        }
        .ToDevices(devices.Length == 0 ? ["3f1a"] : devices)
        .AsTask(name, timeoutMinutes: 1000);
}
