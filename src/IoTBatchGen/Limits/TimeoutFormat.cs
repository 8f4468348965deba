using System;
using System.Globalization;

namespace IoTBatchGen;

/// <summary>Judges a timeout and says it as the message of rule IOTB1001 wants it: "5 minutes".</summary>
internal static class TimeoutFormat
{
    /// <summary>What to call the timeout in the message; null where the platform accepts it.</summary>
    public static string? Refused(long minutes) =>
        minutes >= BatchTaskLimits.TimeoutMinMinutes && minutes <= BatchTaskLimits.TimeoutMaxMinutes
            ? null
            : minutes.ToString(CultureInfo.InvariantCulture) + (minutes == 1 ? " minute" : " minutes");

    /// <inheritdoc cref="Refused(long)"/>
    public static string? Refused(TimeSpan timeout) =>
        timeout.Ticks % TimeSpan.TicksPerMinute == 0
            ? Refused(timeout.Ticks / TimeSpan.TicksPerMinute)
            : timeout.ToString("c", CultureInfo.InvariantCulture) + ", which is no whole number of minutes";
}
