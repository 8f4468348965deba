using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using IoTBatchGen.FakePlatform.Behaviour;
using IoTBatchGen.FakePlatform.Http;

namespace IoTBatchGen.FakePlatform;

/// <summary>
/// The platform's "create batch task" API, and its login, on 127.0.0.1, behaving as the API document states it. Thread-safe; several run side by
/// side.
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

    /// <summary>The address, such as <c>http://127.0.0.1:41234/</c>, for <see cref="BatchTaskClientOptions.ServerUrl"/>.</summary>
    public Uri ServerUrl => _server.Url;

    /// <summary>The application that owns <see cref="AppKey"/>.</summary>
    public string AppId { get; }

    /// <summary>The accepted value of the header <c>app_key</c>.</summary>
    public string AppKey { get; }

    /// <summary>The application's secret, for a login.</summary>
    public string Secret { get; }

    /// <summary>The access token issued last: <see cref="FakePlatformOptions.AccessToken"/> until a login.</summary>
    public string AccessToken => _handler.Tokens.Current;

    /// <summary>Every request so far, in the order they were answered; a copy.</summary>
    public IReadOnlyList<RecordedRequest> Requests => _handler.Log.Snapshot();

    /// <summary>Every task so far, in the order they were created; a copy.</summary>
    public IReadOnlyList<FakeTask> Tasks => _handler.Creation.Tasks.Snapshot();

    /// <summary>Starts a platform, listening on loopback only.</summary>
    /// <param name="options">What it knows and allows; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the start.</param>
    /// <returns>The platform, ready for requests. Dispose it to stop it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The port or a limit of the options is out of range.</exception>
    /// <exception cref="System.IO.IOException">The port is in use.</exception>
    public static async Task<FakeIoTPlatform> StartAsync(
        FakePlatformOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new FakePlatformOptions();
        ArgumentOutOfRangeException.ThrowIfNegative(options.Port);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.Port, ushort.MaxValue);
        ArgumentOutOfRangeException.ThrowIfNegative(options.MaxUnfinishedTasks);
        ArgumentOutOfRangeException.ThrowIfNegative(options.MaxCallsPerMinute);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.TokenLifetime, TimeSpan.FromSeconds(1));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.SlowAnswer, TimeSpan.Zero);

        var handler = new RequestHandler(options);
        LoopbackServer server = await LoopbackServer.StartAsync(options.Port, handler, cancellationToken).ConfigureAwait(false);
        return new FakeIoTPlatform(options, handler, server);
    }

    /// <summary>Finishes a task, so that it no longer counts as unfinished. One that has finished stays as it is.</summary>
    /// <param name="taskId">The id that the platform answered with.</param>
    /// <exception cref="ArgumentException">There is no such task.</exception>
    public void CompleteTask(string taskId) => _handler.Creation.Tasks.Complete(taskId);

    /// <summary>Finishes every unfinished task.</summary>
    public void CompleteAllTasks() => _handler.Creation.Tasks.CompleteAll();

    /// <summary>Makes the next calls fail, whatever they are; several orders queue up. Such calls do not count for the throttle.</summary>
    /// <param name="row">The answer: a row of <see cref="BatchTaskErrorTable.Rows"/>.</param>
    /// <param name="calls">How many calls, at least 1.</param>
    /// <exception cref="ArgumentNullException"><paramref name="row"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="calls"/> is below 1.</exception>
    public void RefuseNext(BatchTaskErrorRow row, int calls = 1)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentOutOfRangeException.ThrowIfLessThan(calls, 1);
        _handler.Faults.Order(new Disturbance(FakeFault.None, row), calls);
    }

    /// <summary>Makes something go wrong with the next calls that create tasks; orders queue up, together with those of <see cref="RefuseNext"/>.</summary>
    /// <param name="fault">What goes wrong; <see cref="FakeFault.None"/> lets a call through in between.</param>
    /// <param name="calls">How many calls, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="calls"/> is below 1, or there is no such fault.</exception>
    public void InjectNext(FakeFault fault, int calls = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(calls, 1);
        if (!Enum.IsDefined(fault))
        {
            throw new ArgumentOutOfRangeException(nameof(fault), fault, "There is no such fault.");
        }

        _handler.Faults.Order(new Disturbance(fault, null), calls);
    }

    /// <summary>Makes the access token invalid: 1010005 until the next login or refresh.</summary>
    public void ExpireToken() => _handler.Tokens.Expire();

    /// <summary>Stops listening and drops open connections.</summary>
    /// <returns>Ends when the port is free again.</returns>
    public ValueTask DisposeAsync() => _server.DisposeAsync();
}
