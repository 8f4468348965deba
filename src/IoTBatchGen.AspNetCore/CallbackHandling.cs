using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;

namespace IoTBatchGen.AspNetCore;

/// <summary>Passes results on to the handler: each once, those of one command one after the other, and never longer than the platform waits.</summary>
/// <remarks>
/// The handler's run is independent of the request that began it. A handler that ignores its canceled token goes on after the platform got 503;
/// when the result comes again meanwhile, it waits for that run, and needs no other one if that succeeds.
/// </remarks>
internal sealed class CallbackHandling(
    Func<BatchTaskCallback, CancellationToken, Task> handler, IServiceScopeFactory scopes, CommandMemory memory, TimeProvider time, CallbackLog log)
{
    /// <summary>How long a handler has to end after its token was canceled.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(1);

    /// <summary>Passes a result on, unless the handler had it or a later one.</summary>
    /// <param name="callback">The result.</param>
    /// <param name="left">How long it can take.</param>
    public async Task<CallbackOutcome> PassOnAsync(BatchTaskCallback callback, TimeSpan left)
    {
        long start = time.GetTimestamp();

        // The handler can change the callback, so nothing is read of it afterwards.
        string taskName = callback.TaskName;
        DeviceCommandState state = callback.Result.State;
        RememberedCommand command = memory.Enter(Fingerprint.Compute(taskName, callback.Result.DeviceId, callback.Result.CommandId));
        if (!await EnterAsync(command, left).ConfigureAwait(false))
        {
            memory.Leave(command);
            log.Busy(taskName);
            return CallbackOutcome.Busy;
        }

        if (command.Known(state) is { } known)
        {
            Leave(command);
            log.NotPassedOn(taskName, known.Name);
            return known;
        }

        left -= time.GetElapsedTime(start);
        left = left > TimeSpan.Zero ? left : TimeSpan.Zero;

        // Not on this thread: a handler that blocks it would also block the answer.
        Task<CallbackOutcome> run = Task.Run(() => RunAsync(command, state, taskName, callback, left), CancellationToken.None);
        try
        {
            return await run.WaitAsync(left + Grace, time).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            log.StillRunning(taskName);
            return CallbackOutcome.TimedOut;
        }
    }

    private async Task<bool> EnterAsync(RememberedCommand command, TimeSpan left)
    {
        using var tooLate = new CancellationTokenSource(left, time);
        try
        {
            await command.Gate.WaitAsync(tooLate.Token).ConfigureAwait(false);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private void Leave(RememberedCommand command)
    {
        command.Gate.Release();
        memory.Leave(command);
    }

    /// <summary>Runs the handler, notes whether it succeeded, and leaves the command. It throws nothing.</summary>
    private async Task<CallbackOutcome> RunAsync(
        RememberedCommand command, DeviceCommandState state, string taskName, BatchTaskCallback callback, TimeSpan left)
    {
        long start = time.GetTimestamp();
        using var canceled = new CancellationTokenSource();
        try
        {
            // What the handler registered at its token is its own code, which must not end the process from a timer.
            using ITimer timer = time.CreateTimer(_ => Cancel(canceled), null, left, Timeout.InfiniteTimeSpan);
            await HandleAsync(callback, canceled.Token).ConfigureAwait(false);
            command.Note(state);
            log.Handled(taskName, time.GetElapsedTime(start));
            return CallbackOutcome.Handled;
        }
        catch (OperationCanceledException fault) when (canceled.IsCancellationRequested)
        {
            log.TimedOut(taskName, fault);
            return CallbackOutcome.TimedOut;
        }
        catch (Exception fault)
        {
            log.Failed(taskName, fault);
            return CallbackOutcome.Failed;
        }
        finally
        {
            Leave(command);
        }
    }

    private async Task HandleAsync(BatchTaskCallback callback, CancellationToken cancellationToken)
    {
        AsyncServiceScope scope = scopes.CreateAsyncScope();
        try
        {
            callback.Services = scope.ServiceProvider;
            await (handler(callback, cancellationToken) ?? throw new InvalidOperationException("The handler returned null instead of a task."))
                .ConfigureAwait(false);
        }
        finally
        {
            await DisposeAsync(scope).ConfigureAwait(false);
        }
    }

    // A handler that has succeeded has succeeded, whatever its services do afterwards.
    private async Task DisposeAsync(AsyncServiceScope scope)
    {
        try
        {
            await scope.DisposeAsync().ConfigureAwait(false);
        }
        catch (Exception fault)
        {
            log.ScopeFailed(fault);
        }
    }

    private void Cancel(CancellationTokenSource source)
    {
        try
        {
            source.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // The handler ended at this moment.
        }
        catch (AggregateException fault)
        {
            log.CancellationFailed(fault);
        }
    }
}
