using System;
using System.Collections.Generic;
using IoTBatchGen.FakePlatform.Life;

namespace IoTBatchGen.FakePlatform;

/// <summary>Provides sets of devices for <see cref="FakePlatformOptions.Devices"/>.</summary>
public static class FakeDevices
{
    /// <summary>Returns devices with numbered ids: <c>device-1</c>, <c>device-2</c>, … The list takes no memory for each device.</summary>
    /// <param name="count">The number of devices.</param>
    /// <param name="prefix">The text before the number.</param>
    /// <returns>The ids.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="prefix"/> is null.</exception>
    public static IReadOnlyList<string> Numbered(int count, string prefix = "device-")
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentNullException.ThrowIfNull(prefix);
        return new NumberedDevices(count, prefix);
    }
}
