using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using IoTBatchGen.FakePlatform.Behaviour;
using IoTBatchGen.FakePlatform.Http;

namespace IoTBatchGen.FakePlatform;

/// <summary>
/// Represents a fake IoT platform on 127.0.0.1: batch tasks from their creation to the answers of their devices, and the login. Thread-safe.
/// Several can run at the same time.
/// </summary>
public sealed class FakeIoTPlatform : IAsyncDisposable
{
    private readonly RequestHandler _handler;
    private readonly LoopbackServer _server;

    private FakeIoTPlatform(FakePlatformOptions options, RequestHandler handler, LoopbackServer server)
    {
        AppId = options.AppId;
        AppKey = options.AppKey;
        Secret = options.Secret;
        _handler = handler;
        _server = server;
    }

    /// <summary>Gets the address for <see cref="BatchTaskClientOptions.ServerUrl"/>, such as <c>http://127.0.0.1:41234/</c>.</summary>
    public Uri ServerUrl => _server.Url;

    /// <summary>Gets the application that owns <see cref="AppKey"/>.</summary>
    public string AppId { get; }

    /// <summary>Gets the accepted value of the header <c>app_key</c>.</summary>
    public string AppKey { get; }

    /// <summary>Gets the secret of the application, for a login.</summary>
    public string Secret { get; }

    /// <summary>Gets the access token issued last. It is <see cref="FakePlatformOptions.AccessToken"/> until the first login.</summary>
    public string AccessToken => _handler.Tokens.Current;

    /// <summary>
    /// Gets a copy of all requests so far, in the order of their responses: the last ones, if
    /// <see cref="FakePlatformOptions.MaxRecordedRequests"/> is lower.
    /// </summary>
    public IReadOnlyList<RecordedRequest> Requests => _handler.Log.Snapshot();

    /// <summary>Gets a copy of all tasks so far, in the order of their creation.</summary>
    public IReadOnlyList<FakeTask> Tasks => _handler.Tasks.Snapshot();

    /// <summary>Gets a copy of all pushes to callback URLs so far, in the order of their outcomes.</summary>
    public IReadOnlyList<FakeCallback> Callbacks => _handler.Tasks.Callbacks.Snapshot();

    /// <summary>Starts a fake platform that listens on 127.0.0.1 only.</summary>
    /// <param name="options">The options, or null for the defaults.</param>
    /// <param name="cancellationToken">A token to cancel the start.</param>
    /// <returns>The platform, ready for requests. Dispose it to stop it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The port, a limit or a time of the options is out of range.</exception>
    /// <exception cref="System.IO.IOException">The port is in use.</exception>
    public static async Task<FakeIoTPlatform> StartAsync(
        FakePlatformOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new FakePlatformOptions();
        ArgumentOutOfRangeException.ThrowIfNegative(options.Port);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.Port, ushort.MaxValue);
        ArgumentOutOfRangeException.ThrowIfNegative(options.MaxUnfinishedTasks);
        ArgumentOutOfRangeException.ThrowIfNegative(options.MaxCallsPerMinute);
        ArgumentOutOfRangeException.ThrowIfNegative(options.MaxPendingCommandsPerDevice);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.TokenLifetime, TimeSpan.FromSeconds(1));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.SlowResponseDelay, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.SubtasksAppearOver, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfNegative(options.MaxRecordedRequests);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.CallbackRetryDelay, TimeSpan.FromMilliseconds(1));
        Shares.Check(options.CallbackDuplicates, 0);
        Shares.Check(options.CallbackDisorder, 0);

        var handler = new RequestHandler(options);
        LoopbackServer server = await LoopbackServer.StartAsync(options.Port, handler, cancellationToken).ConfigureAwait(false);
        return new FakeIoTPlatform(options, handler, server);
    }

    /// <summary>
    /// Finishes a task: each command that has not ended ends now, with the answer of its device, or with a success without response parameters
    /// if the device would have slept. A finished task does not change.
    /// </summary>
    /// <param name="taskId">The task id from the response.</param>
    /// <exception cref="ArgumentException">There is no task with this id.</exception>
    public void CompleteTask(string taskId) => _handler.Tasks.Complete(taskId);

    /// <summary>Finishes every unfinished task, as <see cref="CompleteTask"/> does.</summary>
    public void CompleteAllTasks() => _handler.Tasks.CompleteAll();

    /// <summary>
    /// Rejects the next calls of an operation, whatever they contain: those that create tasks, for example, if the error is one of creating a
    /// task. Several calls of this method and of <see cref="InjectNext"/> queue up. Rejected calls do not count towards
    /// <see cref="FakePlatformOptions.MaxCallsPerMinute"/>.
    /// </summary>
    /// <param name="error">The response, one of <see cref="BatchTaskErrorCatalog.All"/>. Its operation says which calls are rejected.</param>
    /// <param name="calls">The number of calls, at least 1.</param>
    /// <exception cref="ArgumentNullException"><paramref name="error"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="calls"/> is less than 1.</exception>
    public void RejectNext(BatchTaskErrorInfo error, int calls = 1)
    {
        ArgumentNullException.ThrowIfNull(error);
        ArgumentOutOfRangeException.ThrowIfLessThan(calls, 1);
        _handler.Faults.Enqueue(CallsOf(error.Operation), new InjectedFault(FakeFault.None, error), calls);
    }

    /// <summary>Injects a fault into the next calls. Faults queue up, together with the rejections of <see cref="RejectNext"/>.</summary>
    /// <param name="fault">The fault. <see cref="FakeFault.None"/> lets a call through.</param>
    /// <param name="calls">The number of calls, at least 1.</param>
    /// <param name="of">Which calls the fault is for. Other calls pass it.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="calls"/> is less than 1, <paramref name="fault"/> is not a defined value, or <paramref name="of"/> does not name calls.
    /// </exception>
    public void InjectNext(FakeFault fault, int calls = 1, FakeCalls of = FakeCalls.CreateTask)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(calls, 1);
        if (!Enum.IsDefined(fault))
        {
            throw new ArgumentOutOfRangeException(nameof(fault), fault, "The value is not a defined fault.");
        }

        if ((of & FakeCalls.All) == FakeCalls.None || (of & ~FakeCalls.All) != FakeCalls.None)
        {
            throw new ArgumentOutOfRangeException(nameof(of), of, "The value does not name calls.");
        }

        _handler.Faults.Enqueue(of, new InjectedFault(fault, null), calls);
    }

    /// <summary>Makes the access token invalid: calls are rejected with 1010005 until the next login or refresh.</summary>
    public void ExpireToken() => _handler.Tokens.Expire();

    /// <summary>
    /// Waits until every push to a callback URL that is due has an outcome. A push that failed is due again after
    /// <see cref="FakePlatformOptions.CallbackRetryDelay"/>, on <see cref="FakePlatformOptions.TimeProvider"/>.
    /// </summary>
    /// <param name="cancellationToken">A token to cancel the wait.</param>
    /// <returns>A task that ends when no push is due.</returns>
    public Task WaitForCallbacksAsync(CancellationToken cancellationToken = default) => _handler.Tasks.Callbacks.WaitAsync(cancellationToken);

    /// <summary>Stops listening and pushing, and closes open connections.</summary>
    /// <returns>A task that ends when the port is free again.</returns>
    public ValueTask DisposeAsync()
    {
        _handler.Tasks.Callbacks.Dispose();
        return _server.DisposeAsync();
    }

    private static FakeCalls CallsOf(BatchTaskOperation operation) => operation switch
    {
        BatchTaskOperation.QueryTask => FakeCalls.QueryTask,
        BatchTaskOperation.QuerySubtasks => FakeCalls.QuerySubtasks,
        BatchTaskOperation.CancelCommand => FakeCalls.CancelCommand | FakeCalls.CancelDevice | FakeCalls.QueryCommands,
        _ => FakeCalls.CreateTask,
    };
}
