using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net.Http;
using System.Threading;
using System.Threading.RateLimiting;
using System.Threading.Tasks;

namespace IoTBatchGen.Tests.Client.Foreign;

/// <summary>
/// All the code that the client calls and that is not its own: limiters, token source, observer, listeners, the handlers and their answers,
/// the waits. Each call of it is a step, and a test can disturb any of them.
/// </summary>
internal sealed class Surroundings : IDisposable
{
    private static readonly AsyncLocal<Surroundings?> Current = new();
    private readonly MeterListener _meters;
    private readonly ActivityListener _activities;
    private readonly ManualClock _clock = new();
    private readonly CancellationTokenSource _caller = new();

    public Surroundings(Scenario scenario, int? disturbedStep = null, Action<string>? disturb = null)
    {
        Current.Value = this;
        DisturbedStep = disturbedStep;
        Disturb = disturb;
        Calls = new CountingLimiter(this, "calls");
        Tasks = new CountingLimiter(this, "tasks");
        Platform = new ScriptedPlatform(this, scenario);
        _meters = ListenToMeters();
        _activities = ListenToActivities();
        ActivitySource.AddActivityListener(_activities);
        Activity.CurrentChanged += OnCurrentChanged;
        _clock.OnWait = _ => Step("wait");
        Scenario = scenario;
    }

    public Scenario Scenario { get; }

    public CountingLimiter Calls { get; }

    public CountingLimiter Tasks { get; }

    public ScriptedPlatform Platform { get; }

    /// <summary>The names of the steps so far.</summary>
    public List<string> Steps { get; } = [];

    /// <summary>What a step is called that a run did not come to: on a busy machine a run may have fewer steps than the one before it.</summary>
    public const string NotReached = "not reached";

    /// <summary>The name of a step.</summary>
    public string StepAt(int step)
    {
        lock (Steps)
        {
            return step < Steps.Count ? Steps[step] : NotReached;
        }
    }

    public int? DisturbedStep { get; }

    public Action<string>? Disturb { get; set; }

    /// <summary>The caller gives up.</summary>
    public void Cancel() => _caller.Cancel();

    /// <summary>A call of other people's code: where a test says so, disturbed.</summary>
    public void Step(string name)
    {
        int number;
        lock (Steps)
        {
            number = Steps.Count;
            Steps.Add(name);
        }

        if (number == DisturbedStep)
        {
            Disturb!(name);
        }
    }

    /// <summary>The same twice: before anything is awaited, and on another thread after.</summary>
    public async Task StepAsync(string name, CancellationToken cancellationToken)
    {
        Step(name);
        cancellationToken.ThrowIfCancellationRequested();
        await Task.Yield();
        Step(name + ", later");
        cancellationToken.ThrowIfCancellationRequested();
    }

    public async Task<BatchTaskCreated> CreateAsync()
    {
        using var handler = new Handler(this) { InnerHandler = new BatchTaskSendGuard(Platform) };
        using var http = new HttpClient(Scenario.IsGuarded ? handler : Platform, disposeHandler: false);
        BatchTaskClientOptions options = StubPlatform.Options();
        options.HasSendGuard = Scenario.IsGuarded;
        options.CallLimiter = Calls;
        options.TaskLimiter = Tasks;
        options.AccessTokenProvider = null;
        options.AccessTokenSource = new Tokens(this);
        options.Observer = new Watcher(this);
        options.ResolveUnknownOutcome = Scenario.Resolves;
        options.TimeProvider = _clock;

        // Twice the same id, so that there is a problem to tell.
        BatchTask task = Samples.Command().ToDevices("a", "a").AsTask("raise-level", 1000);
        return await new BatchTaskClient(http, options).CreateAsync(task, _caller.Token);
    }

    /// <summary>As long after as no task runs.</summary>
    public void LetTheTaskEnd() => _clock.Advance(TimeSpan.FromMinutes(1001));

    public void Dispose()
    {
        Disturb = null;
        Current.Value = null;
        Activity.CurrentChanged -= OnCurrentChanged;
        _meters.Dispose();
        _activities.Dispose();
        _caller.Dispose();
        Platform.Dispose();
    }

    // Listeners hear the whole process: only what this test's own call says is a step of it.
    private void OwnStep(string name)
    {
        if (Current.Value == this)
        {
            Step(name);
        }
    }

    private void OnCurrentChanged(object? sender, ActivityChangedEventArgs change) => OwnStep("current activity");

    private MeterListener ListenToMeters()
    {
        var listener = new MeterListener
        {
            InstrumentPublished = (instrument, on) =>
            {
                if (instrument.Meter.Name == BatchTaskDiagnostics.MeterName)
                {
                    on.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<double>((instrument, _, _, _) => OwnStep("measure " + instrument.Name));
        listener.SetMeasurementEventCallback<long>((instrument, _, _, _) => OwnStep("measure " + instrument.Name));
        listener.Start();
        return listener;
    }

    private ActivityListener ListenToActivities() => new()
    {
        ShouldListenTo = source => source.Name == BatchTaskDiagnostics.ActivitySourceName,
        Sample = (ref ActivityCreationOptions<ActivityContext> _) =>
        {
            OwnStep("sample");
            return Current.Value == this ? ActivitySamplingResult.AllDataAndRecorded : ActivitySamplingResult.None;
        },
        ActivityStarted = _ => OwnStep("activity started"),
        ActivityStopped = _ => OwnStep("activity stopped"),
    };

    private sealed class Handler(Surroundings around) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await around.StepAsync("handler", cancellationToken);
            HttpResponseMessage answer = await base.SendAsync(request, cancellationToken);
            await around.StepAsync("handler, answered", cancellationToken);
            return answer;
        }
    }

    private sealed class Tokens(Surroundings around) : IAccessTokenSource
    {
        private int _renewals;

        public async ValueTask<string> GetAsync(CancellationToken cancellationToken)
        {
            await around.StepAsync("token", cancellationToken);
            return "token" + _renewals;
        }

        public async ValueTask<string> RenewAsync(string rejectedToken, CancellationToken cancellationToken)
        {
            await around.StepAsync("renewal", cancellationToken);
            return "token" + ++_renewals;
        }
    }

    private sealed class Watcher(Surroundings around) : BatchTaskClientObserver
    {
        public override void OnCreated(BatchTaskCreated created, TimeSpan duration) => around.Step("tell created");

        public override void OnFailed(Exception failure, TimeSpan duration) => around.Step("tell failed");

        public override void OnValidationIssues(BatchTask task, IReadOnlyList<BatchTaskValidationIssue> issues) => around.Step("tell issues");

        public override void OnRetrying(BatchTaskRetryReason reason, TimeSpan delay) => around.Step("tell retrying");

        public override void OnReleaseFailed(string limiter, Exception failure) => around.Step("tell release failed");
    }
}
