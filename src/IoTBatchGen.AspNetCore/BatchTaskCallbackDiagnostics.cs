namespace IoTBatchGen;

/// <summary>Provides the names of the metrics of received callbacks, for OpenTelemetry or any other listener. The names are stable.</summary>
/// <remarks>None of them has a key, a URL, a device id or an answer.</remarks>
public static class BatchTaskCallbackDiagnostics
{
    /// <summary>The name of the meter: that of the client.</summary>
    public const string MeterName = BatchTaskDiagnostics.MeterName;

    /// <summary>
    /// The name of the histogram of how long it took to receive, handle and answer callbacks, in seconds. Its tag is
    /// <see cref="BatchTaskDiagnostics.OutcomeTag"/>: handled, duplicate, outdated, failed, timed_out, busy, unreadable, too_large,
    /// wrong_content_type, wrong_method, wrong_key or aborted.
    /// </summary>
    public const string CallbackDuration = "iotbatch.callback.duration";
}
