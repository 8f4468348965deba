using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace IoTBatchGen.FakePlatform.Life;

/// <summary>Ids that end with a number. An id is made when it is read, because there can be a million.</summary>
internal sealed class NumberedDevices(int count, string prefix) : IReadOnlyList<string>
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

    /// <summary>The position of a device, or -1.</summary>
    public int IndexOf(string deviceId) =>
        deviceId.StartsWith(prefix, StringComparison.Ordinal)
        && int.TryParse(deviceId.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
        && number >= 1
        && number <= count
        && string.Equals(deviceId, this[number - 1], StringComparison.Ordinal)
            ? number - 1
            : -1;

    public IEnumerator<string> GetEnumerator() => Enumerable.Range(0, count).Select(index => this[index]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
