using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

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
        return new NumberedList(count, prefix);
    }

    /// <summary>Returns a copy that later changes of the list do not change, with each id once.</summary>
    internal static IReadOnlyList<string> Copy(IReadOnlyList<string> devices) => devices is NumberedList ? devices : devices.Distinct(StringComparer.Ordinal).ToArray();

    private sealed class NumberedList(int count, string prefix) : IReadOnlyList<string>
    {
        public int Count => count;

        public string this[int index]
        {
            get
            {
                ArgumentOutOfRangeException.ThrowIfNegative(index);
                ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, count);
                return prefix + (index + 1).ToString(CultureInfo.InvariantCulture);
            }
        }

        public IEnumerator<string> GetEnumerator() => Enumerable.Range(0, count).Select(index => this[index]).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
