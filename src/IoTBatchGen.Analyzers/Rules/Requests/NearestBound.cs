using System;
using System.Globalization;

namespace IoTBatchGen.Analyzers.Rules.Requests;

/// <summary>The accepted value nearest to a rejected one, as text for a code fix.</summary>
internal static class NearestBound
{
    public static string Find(long value, long least, long greatest) =>
        Math.Max(least, Math.Min(greatest, value)).ToString(CultureInfo.InvariantCulture);
}
