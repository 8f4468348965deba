using System.Collections.Generic;
using System.Linq;

namespace IoTBatchGen.Benchmarks;

/// <summary>The value in the middle of what was measured.</summary>
internal static class Medians
{
    public static T Of<T>(IEnumerable<T> values)
    {
        T[] ordered = [.. values.Order()];
        return ordered[ordered.Length / 2];
    }
}
