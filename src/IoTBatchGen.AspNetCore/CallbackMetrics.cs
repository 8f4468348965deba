using System;
using System.Collections.Generic;
using System.Diagnostics.Metrics;

namespace IoTBatchGen.AspNetCore;

/// <summary>Measures callbacks, where somebody listens.</summary>
/// <remarks>Listeners are other people's code. What they throw changes nothing of a callback.</remarks>
internal sealed class CallbackMetrics
{
    private readonly Histogram<double>? _durations;

    public CallbackMetrics(IMeterFactory meters)
    {
        try
        {
            _durations = meters.Create(BatchTaskCallbackDiagnostics.MeterName).CreateHistogram<double>(
                BatchTaskCallbackDiagnostics.CallbackDuration, "s", "How long it took to receive, handle and answer callbacks.");
        }
        catch (Exception)
        {
            // Costs the instrument, and not the application's start.
        }
    }

    public void Record(TimeSpan duration, CallbackOutcome outcome)
    {
        try
        {
            _durations?.Record(duration.TotalSeconds, new KeyValuePair<string, object?>(BatchTaskDiagnostics.OutcomeTag, outcome.Name));
        }
        catch (Exception)
        {
            // See above.
        }
    }
}
