using System;
using IoTBatchGen.Client.Queries;
using IoTBatchGen.Client.RateLimiting;
using IoTBatchGen.Client.Sending;
using IoTBatchGen.Client.Telemetry;
using IoTBatchGen.Client.Tokens;

namespace IoTBatchGen.Client;

/// <summary>The options as they were when the client was made, checked; changing the options later changes nothing under way.</summary>
internal sealed class ClientSettings
{
    /// <summary>The operation's path on the platform.</summary>
    public const string OperationPath = "/iocm/app/batchtask/v1.1.0/tasks";

    private const int MostRetries = 20;
    private static readonly TimeSpan LongestDelay = TimeSpan.FromMinutes(10);

    public ClientSettings(BatchTaskClientOptions options)
    {
        Endpoint = ServerEndpoint.From(options.ServerUrl, OperationPath, options.GetType().Name);
        AppKey = AppKeyOf(options);
        AppId = AppIdOf(options);
        Tokens = TokensOf(options);
        Validation = options.Validation >= BatchTaskValidation.Strict && options.Validation <= BatchTaskValidation.Off
            ? options.Validation
            : throw Bad(options, nameof(options.Validation), "is not Strict, Warn or Off");
        MaxRetries = options.MaxRetries >= 0 && options.MaxRetries <= MostRetries
            ? options.MaxRetries
            : throw Bad(options, nameof(options.MaxRetries), FormattableString.Invariant($"is {options.MaxRetries}; use 0 to {MostRetries}"));
        RetryDelay = options.RetryDelay >= TimeSpan.Zero && options.RetryDelay <= LongestDelay
            ? options.RetryDelay
            : throw Bad(options, nameof(options.RetryDelay), "is less than zero or more than ten minutes");
        ResolveUnknownOutcome = !options.ResolveUnknownOutcome || MaxRetries > 0
            ? options.ResolveUnknownOutcome
            : throw Bad(options, nameof(options.ResolveUnknownOutcome), "needs MaxRetries of at least 1");
        HasSendGuard = options.HasSendGuard;
        Telemetry = new ClientTelemetry(options.Observer);
        CallPermits = options.CallLimiter is null ? null : new PermitSource(options.CallLimiter, nameof(options.CallLimiter), Telemetry);
        TaskPermits = options.TaskLimiter is null ? null : new PermitSource(options.TaskLimiter, nameof(options.TaskLimiter), Telemetry);
        TaskLeases = options.TaskLimiter is null ? null : TaskLeases.From(options.TaskLimiter);
        TimeProvider = options.TimeProvider ?? throw Bad(options, nameof(options.TimeProvider), "is missing");
        QueryPermits = CallPermits is null ? null : new QueryPermits(CallPermits, TimeProvider);
        QueryUrls = new QueryUrls(options.ServerUrl, AppId);
    }

    public Uri Endpoint { get; }

    public string AppKey { get; }

    public string? AppId { get; }

    public CheckedTokens Tokens { get; }

    public BatchTaskValidation Validation { get; }

    public int MaxRetries { get; }

    public TimeSpan RetryDelay { get; }

    public bool ResolveUnknownOutcome { get; }

    public bool HasSendGuard { get; }

    public PermitSource? CallPermits { get; }

    /// <summary>The permits of <see cref="CallPermits"/> for calls that do not create a task.</summary>
    public QueryPermits? QueryPermits { get; }

    public QueryUrls QueryUrls { get; }

    public PermitSource? TaskPermits { get; }

    /// <summary>The permits of <see cref="TaskPermits"/> that tasks hold.</summary>
    public TaskLeases? TaskLeases { get; }

    public ClientTelemetry Telemetry { get; }

    public TimeProvider TimeProvider { get; }

    private static CheckedTokens TokensOf(BatchTaskClientOptions options)
    {
        if (options.AccessTokenProvider is null && options.AccessTokenSource is null)
        {
            throw Bad(options, nameof(options.AccessTokenProvider), "and AccessTokenSource are both missing; set one of them");
        }

        return options.AccessTokenProvider is null || options.AccessTokenSource is null
            ? new CheckedTokens(options.AccessTokenSource ?? new FunctionTokens(options.AccessTokenProvider!))
            : throw Bad(options, nameof(options.AccessTokenProvider), "and AccessTokenSource are both set; set only one of them");
    }

    private static string AppKeyOf(BatchTaskClientOptions options)
    {
        string? appKey = options.AppKey;
        if (string.IsNullOrEmpty(appKey))
        {
            throw Bad(options, nameof(options.AppKey), "is missing");
        }

        return HeaderText.IsLegal(appKey!) ? appKey! : throw Bad(options, nameof(options.AppKey), HeaderText.Illegal);
    }

    private static string? AppIdOf(BatchTaskClientOptions options) =>
        options.AppId is null || options.AppId.Length <= BatchTaskLimits.AppIdMaxLength
            ? options.AppId
            : throw Bad(
                options,
                nameof(options.AppId),
                FormattableString.Invariant(
                    $"has {options.AppId.Length} characters; the platform accepts at most {BatchTaskLimits.AppIdMaxLength}"));

    // By the name of the class that the application knows, which may derive from this one.
    private static ArgumentException Bad(BatchTaskClientOptions options, string option, string what) =>
        new ArgumentException(options.GetType().Name + "." + option + " " + what + ".");
}
