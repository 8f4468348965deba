extern alias runtime;

using System.Globalization;
using System.Linq;
using runtime::IoTBatchGen;

namespace IoTBatchGen.Benchmarks.Json;

/// <summary>The request that is written and sent, with a device list of a given length.</summary>
internal static class Requests
{
    public const string AppId = "wbNbMzGgVkvXMmYLJjJmzrmhfRsa";

    /// <summary>Ids as the platform gives them.</summary>
    public static string[] DeviceIds(int count) =>
        Enumerable.Range(0, count).Select(i => "3f1a77b2-9c40-4d1e-8a53-" + i.ToString("x12", CultureInfo.InvariantCulture)).ToArray();

    public static BatchTask Task(string[] deviceIds) => new SetDeviceLevel(12)
        .ToDevices(deviceIds)
        .AsTask("raise-level", timeoutMinutes: 1000)
        .WithCallback("https://na.example/results").WithMaxRetransmit(2).WithTag("site", "north");
}
