using System;
using IoTBatchGen.Analyzers.Diagnostics;
using IoTBatchGen.Analyzers.Facts;

namespace IoTBatchGen.Analyzers.Rules.Requests;

/// <summary>IOTB1001: timeout outside 10 to 2880 minutes, or not a whole number of minutes.</summary>
internal sealed class TimeoutRule() : RequestRule([ObjectKind.Task], RequestDescriptors.Timeout)
{
    public override void AnalyzeField(FieldFact field, RuleContext context)
    {
        if (field.Name != WireNames.Timeout)
        {
            return;
        }

        foreach (KnownValue known in field.Value.Known)
        {
            string? rejected = known.Value switch
            {
                long minutes when !Accepts(minutes) => RulePhrases.Minutes(minutes),
                TimeSpan timeout when !Accepts(timeout) => RulePhrases.Minutes(timeout),
                _ => null,
            };
            if (rejected is not null)
            {
                context.ReportReplaceable(
                    Descriptor, known.Location, Nearest(known.Value), rejected, BatchTaskLimits.TimeoutMinMinutes, BatchTaskLimits.TimeoutMaxMinutes);
            }
        }
    }

    /// <summary>
    /// A part of a minute is rounded up, so that a command does not get less time than intended. Whole minutes are rejected only beyond a bound, where one more
    /// leads to the same.
    /// </summary>
    private static string Nearest(object? rejected)
    {
        long minutes = rejected switch
        {
            TimeSpan timeout => (timeout.Ticks / TimeSpan.TicksPerMinute) + 1,
            _ => (long)rejected!,
        };
        return NearestBound.Find(minutes, BatchTaskLimits.TimeoutMinMinutes, BatchTaskLimits.TimeoutMaxMinutes);
    }

    private static bool Accepts(TimeSpan timeout) =>
        timeout.Ticks % TimeSpan.TicksPerMinute == 0 && Accepts(timeout.Ticks / TimeSpan.TicksPerMinute);

    private static bool Accepts(long minutes) => minutes is >= BatchTaskLimits.TimeoutMinMinutes and <= BatchTaskLimits.TimeoutMaxMinutes;
}
