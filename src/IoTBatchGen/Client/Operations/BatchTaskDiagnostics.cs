using System;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace IoTBatchGen;

/// <summary>The names of the traces and metrics that clients give, for OpenTelemetry or any other listener. They are stable.</summary>
/// <remarks>No app key, token, secret or device id stands in any of them.</remarks>
public static class BatchTaskDiagnostics
{
    /// <summary>The activity source.</summary>
    public const string ActivitySourceName = "IoTBatchGen";

    /// <summary>The meter.</summary>
    public const string MeterName = "IoTBatchGen";

    /// <summary>
    /// The activity of one call, of kind client, with the tags <see cref="OutcomeTag"/>, <see cref="ErrorTypeTag"/>,
    /// <c>iotbatch.target</c>, <c>iotbatch.sends</c>, <c>iotbatch.task_id</c>, <c>server.address</c>, <c>server.port</c>.
    /// </summary>
    public const string CreateActivity = "iotbatch.create_task";

    /// <summary>Histogram, in seconds: how long calls took, waits included; by <see cref="OutcomeTag"/> and <see cref="ErrorTypeTag"/>.</summary>
    public const string CallDuration = "iotbatch.client.call.duration";

    /// <summary>Counter: how often a task was sent again; by <c>iotbatch.retry.reason</c>, a <see cref="BatchTaskRetryReason"/>.</summary>
    public const string Retries = "iotbatch.client.retries";

    /// <summary>Counter: access tokens asked for; by <see cref="OutcomeTag"/>: login, refresh, failed.</summary>
    public const string Tokens = "iotbatch.client.tokens";

    /// <summary>Tag: created, refused, ambiguous, not_sent, invalid, limited, cancelled, failed.</summary>
    public const string OutcomeTag = "iotbatch.outcome";

    /// <summary>Tag: the platform's code, else the exception's type; absent for a created task.</summary>
    public const string ErrorTypeTag = "error.type";

    internal static readonly ActivitySource? Source = Make(() => new ActivitySource(ActivitySourceName));

    private static readonly Meter Meter = new Meter(MeterName);

    internal static readonly Histogram<double>? CallDurations =
        Make(() => Meter.CreateHistogram<double>(CallDuration, "s", "How long calls took, waits included."));

    internal static readonly Counter<long>? RetryCount =
        Make(() => Meter.CreateCounter<long>(Retries, "{retry}", "How often a task was sent again."));

    internal static readonly Counter<long>? TokenCount =
        Make(() => Meter.CreateCounter<long>(Tokens, "{token}", "Access tokens asked for."));

    // Listeners are told of each while it is made. One that throws then costs the instrument, and not every call that comes after.
    private static T? Make<T>(Func<T> make)
        where T : class
    {
        try
        {
            return make();
        }
        catch (Exception)
        {
            return null;
        }
    }
}
