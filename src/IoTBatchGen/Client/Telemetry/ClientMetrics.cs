using System.Diagnostics.Metrics;

namespace IoTBatchGen.Client.Telemetry;

/// <summary>The client's instruments. Each is made when it is first used, because a call uses one of them, and each costs a new process a part of its start.</summary>
internal static class ClientMetrics
{
    private static readonly Meter Meter = new Meter(BatchTaskDiagnostics.MeterName);

    public static Histogram<double>? CallDurations => CallDuration.Instrument;

    public static Histogram<double>? QueryDurations => QueryDuration.Instrument;

    public static UpDownCounter<long>? WatchedTasks => WatchedTask.Instrument;

    public static Counter<long>? Retries => Retry.Instrument;

    public static Counter<long>? Tokens => Token.Instrument;

    private static class CallDuration
    {
        public static readonly Histogram<double>? Instrument = Heard.Make(
            () => Meter.CreateHistogram<double>(BatchTaskDiagnostics.CallDuration, "s", "How long calls took, waits included."));
    }

    private static class QueryDuration
    {
        public static readonly Histogram<double>? Instrument = Heard.Make(
            () => Meter.CreateHistogram<double>(BatchTaskDiagnostics.QueryDuration, "s", "How long queries took, waits included."));
    }

    private static class WatchedTask
    {
        public static readonly UpDownCounter<long>? Instrument = Heard.Make(
            () => Meter.CreateUpDownCounter<long>(BatchTaskDiagnostics.WatchedTasks, "{task}", "The tasks that are watched at the moment."));
    }

    private static class Retry
    {
        public static readonly Counter<long>? Instrument = Heard.Make(
            () => Meter.CreateCounter<long>(BatchTaskDiagnostics.Retries, "{retry}", "How often a request was sent again."));
    }

    private static class Token
    {
        public static readonly Counter<long>? Instrument = Heard.Make(
            () => Meter.CreateCounter<long>(BatchTaskDiagnostics.Tokens, "{token}", "Requested access tokens."));
    }
}
