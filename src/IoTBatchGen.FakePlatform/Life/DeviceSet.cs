using System;
using System.Collections.Generic;

namespace IoTBatchGen.FakePlatform.Life;

/// <summary>The devices of tasks whose target is not a list, and where each of them is in the set.</summary>
internal sealed class DeviceSet
{
    private readonly Dictionary<string, int>? _positions;

    public DeviceSet(IReadOnlyList<string> devices) =>
        Devices = devices is NumberedDevices ? devices : Distinct(devices, out _positions);

    public IReadOnlyList<string> Devices { get; }

    /// <summary>The position of a device, or -1.</summary>
    public int IndexOf(string deviceId) =>
        _positions is null ? ((NumberedDevices)Devices).IndexOf(deviceId) : _positions.GetValueOrDefault(deviceId, -1);

    private static List<string> Distinct(IReadOnlyList<string> devices, out Dictionary<string, int> positions)
    {
        var distinct = new List<string>();
        positions = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string device in devices)
        {
            if (positions.TryAdd(device, distinct.Count))
            {
                distinct.Add(device);
            }
        }

        return distinct;
    }
}
