using System;
using System.Diagnostics;

namespace IoTBatchGen.Client.Telemetry;

/// <summary>An activity whose listeners can throw: they are other people's code, and change nothing of what becomes of a call.</summary>
internal sealed class SafeActivity : IDisposable
{
    internal static readonly ActivitySource? Source = Heard.Make(() => new ActivitySource(BatchTaskDiagnostics.ActivitySourceName));
    private readonly Activity _activity;

    private SafeActivity(Activity activity, Uri url)
    {
        _activity = activity;
        SetTag("server.address", url.Host);
        SetTag("server.port", url.Port);
    }

    /// <summary>Starts an activity; null if no listener wants it, or one throws.</summary>
    public static SafeActivity? Start(string name, Uri url) =>
        Source?.HasListeners() == true && Start(name) is Activity activity ? new SafeActivity(activity, url) : null;

    public void SetTag(string name, object? value) => _activity.SetTag(name, value);

    /// <summary>Says how a call ended.</summary>
    /// <param name="outcome">The value of <see cref="BatchTaskDiagnostics.OutcomeTag"/>.</param>
    /// <param name="sends">How often the request has gone out.</param>
    /// <param name="errorType">The value of <see cref="BatchTaskDiagnostics.ErrorTypeTag"/>; null if the call succeeded.</param>
    public void End(string outcome, int sends, string? errorType)
    {
        SetTag(BatchTaskDiagnostics.OutcomeTag, outcome);
        SetTag("iotbatch.sends", sends);
        if (errorType is not null)
        {
            SetTag(BatchTaskDiagnostics.ErrorTypeTag, errorType);
            _activity.SetStatus(ActivityStatusCode.Error);
        }
    }

    public void Dispose()
    {
        try
        {
            _activity.Dispose();
        }
        catch (Exception)
        {
            // It may have left the ended activity as the current one: until the call's method returns, which is next.
        }
    }

    private static Activity? Start(string name)
    {
        Activity? callers = Activity.Current;
        try
        {
            return Source?.StartActivity(name, ActivityKind.Client);
        }
        catch (Exception)
        {
            // This call goes without a trace.
            MakeCurrent(callers);
            return null;
        }
    }

    private static void MakeCurrent(Activity? activity)
    {
        try
        {
            Activity.Current = activity;
        }
        catch (Exception)
        {
            // One who listens to Activity.CurrentChanged, after it was changed.
        }
    }
}
