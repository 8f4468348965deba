using System;
using System.Net.Http;
using System.Threading;
using System.Threading.RateLimiting;
using System.Threading.Tasks;
using IoTBatchGen.Client.RateLimiting;
using IoTBatchGen.Client.Tokens;

namespace IoTBatchGen.Client.Sending;

/// <summary>One call of <see cref="IBatchTaskClient.CreateAsync"/>: the sends it takes, and what to make of their results.</summary>
/// <remarks>
/// A batch task is not idempotent: sent twice, it commands every device twice. So what may have been accepted is sent again only to
/// resolve that, where the caller has asked for it, and under the same name, which the platform takes once.
/// </remarks>
internal sealed class CreateTaskCall(HttpClient httpClient, ClientSettings settings, TaskRequest request)
{
    private readonly CallToken _token = new CallToken(settings.Tokens, request.TaskName);

    // The first result that left it open whether the task exists; only a later send can close it.
    private BatchTaskOutcomeUnknownException? _unknown;
    private bool _wasRejected;
    private int _retries;
    private bool _isTokenRenewed;

    /// <summary>Whether the task may exist, however the call ended.</summary>
    public bool MayExist { get; private set; }

    /// <summary>How often the request has gone out.</summary>
    public int Sends { get; private set; }

    /// <summary>The token of the next send.</summary>
    public ValueTask<string> TakeTokenAsync(CancellationToken cancellationToken) => _token.TakeAsync(hasWaited: false, cancellationToken);

    /// <summary>Sends once.</summary>
    public ValueTask<SendResult> SendAsync(string token, CancellationToken cancellationToken)
    {
        Sends++;
        _token.Sending(token);
        return request.SendAsync(httpClient, settings, token, cancellationToken);
    }

    /// <summary>Sends once, with a permit.</summary>
    /// <remarks>First the permit, then the token: where many wait for a permit, a token that was taken before would be too old after.</remarks>
    public async ValueTask<SendResult> SendWithPermitAsync(PermitSource permits, CancellationToken cancellationToken)
    {
        ValueTask<RateLimitLease> taking = permits.TakeAsync("batch task", request.TaskName, cancellationToken);
        bool hasWaited = !taking.IsCompleted;
        RateLimitLease permit = await taking.ConfigureAwait(false);
        try
        {
            string token = await _token.TakeAsync(hasWaited, cancellationToken).ConfigureAwait(false);
            return await SendAsync(token, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            permits.Release(permit);
        }
    }

    /// <summary>Whether the task is known to exist, with its id, or without one when its name was rejected.</summary>
    public bool IsEnd(SendResult result)
    {
        MayExist |= result.Outcome == SendOutcome.Created || result.Outcome == SendOutcome.Unknown;
        _wasRejected |= result.Outcome == SendOutcome.Rejected;
        if (result.IsCancelled)
        {
            throw result.Failure!;
        }

        if (result.Outcome == SendOutcome.Created || (_unknown is not null && result.ErrorCode == BatchTaskErrorCode.TaskNameExists))
        {
            return true;
        }

        _unknown ??= result.Failure as BatchTaskOutcomeUnknownException;
        return false;
    }

    /// <summary>Sends again until the task is known to exist.</summary>
    /// <param name="result">What became of the first send.</param>
    /// <param name="cancellationToken">The caller's.</param>
    /// <returns>The created task's id; null if it is unknown.</returns>
    public async ValueTask<string?> SendAgainAsync(SendResult result, CancellationToken cancellationToken)
    {
        try
        {
            do
            {
                if (!await RenewAsync(result, cancellationToken).ConfigureAwait(false))
                {
                    await DelayAsync(result, cancellationToken).ConfigureAwait(false);
                }

                result = settings.CallPermits is null
                    ? await SendAsync(await TakeTokenAsync(cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false)
                    : await SendWithPermitAsync(settings.CallPermits, cancellationToken).ConfigureAwait(false);
            }
            while (!IsEnd(result));

            return result.TaskId;
        }
        catch (Exception failure) when (_unknown is not null && failure != _unknown && !failure.IsCancellationBy(cancellationToken))
        {
            // The send that would have resolved it had no token or no permit, or left it open too.
            throw _unknown;
        }
    }

    /// <summary>The exception for a caller who cancelled, which says whether the task may exist.</summary>
    public BatchTaskCanceledException Canceled(Exception cause, CancellationToken cancellationToken)
    {
        string message = MayExist ? "The call was canceled after the task was sent; the task may exist."
            : _wasRejected ? "The call was canceled; the platform had rejected the task, so it does not exist."
            : "The call was canceled; nothing was sent.";
        return new BatchTaskCanceledException(message, MayExist, cause, cancellationToken);
    }

    // Once a call: a token that is rejected right after it was issued says that something else is wrong. Only a task that may exist is
    // worth more; then it counts as a retry.
    private async ValueTask<bool> RenewAsync(SendResult result, CancellationToken cancellationToken)
    {
        if (result.ErrorCode != BatchTaskErrorCode.InvalidCredentials
            || (_isTokenRenewed && (_unknown is null || _retries++ >= settings.MaxRetries)))
        {
            return false;
        }

        _isTokenRenewed = true;
        if (!await _token.RenewAsync(cancellationToken).ConfigureAwait(false))
        {
            return false;
        }

        settings.Telemetry.Retrying(BatchTaskRetryReason.TokenRenewed, TimeSpan.Zero);
        return true;
    }

    private BatchTaskRetryReason? ReasonToRetry(SendResult result)
    {
        bool isThrottled = result.ErrorCode == BatchTaskErrorCode.Throttled;
        if (_retries >= settings.MaxRetries || (result.Outcome == SendOutcome.Rejected && !isThrottled))
        {
            return null;
        }

        if (_unknown is not null)
        {
            return settings.ResolveUnknownOutcome && !string.IsNullOrEmpty(request.TaskName) ? BatchTaskRetryReason.Resolving : null;
        }

        return isThrottled ? BatchTaskRetryReason.Throttled : BatchTaskRetryReason.NotSent;
    }

    // Until it is time to send again.
    private async ValueTask DelayAsync(SendResult result, CancellationToken cancellationToken)
    {
        BatchTaskRetryReason reason = ReasonToRetry(result) ?? throw result.Failure!;
        try
        {
            TimeSpan delay = RetryDelays.Compute(
                settings.RetryDelay, _retries++, RetryDelays.AskedFor(result.RetryAfter, settings.TimeProvider.GetUtcNow()));
            settings.Telemetry.Retrying(reason, delay);
            await settings.TimeProvider.WaitAsync(delay, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure) when (!failure.IsCancellationBy(cancellationToken))
        {
            // The options' clock is other people's code too.
            throw new BatchTaskNotSentException(
                "The batch task was not sent again: TimeProvider failed with " + failure.GetType().FullName + ".", request.TaskName, failure);
        }
    }
}
