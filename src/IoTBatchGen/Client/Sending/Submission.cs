using System;
using System.Net.Http;
using System.Threading;
using System.Threading.RateLimiting;
using System.Threading.Tasks;

namespace IoTBatchGen;

/// <summary>One call of <see cref="IBatchTaskClient.CreateAsync"/>: the sends it takes, and what to make of their results.</summary>
/// <remarks>
/// A batch task is not idempotent: sent twice, it commands every device twice. So what may have been accepted is sent again only to
/// resolve that, where the caller has asked for it, and under the same name, which the platform takes once.
/// </remarks>
internal sealed class Submission(HttpClient httpClient, ClientSettings settings, TaskRequest request)
{
    // The first result that left it open whether the task exists; only a later send can close it.
    private BatchTaskAmbiguousException? _open;
    private int _retries;
    private bool _isTokenRenewed;

    /// <summary>Whether the task may exist, however the call ended.</summary>
    public bool MayExist { get; private set; }

    /// <summary>How often the request has gone out.</summary>
    public int Sends { get; private set; }

    /// <summary>The created task's id; null where it is unknown.</summary>
    public async ValueTask<string?> RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            string token = await settings.Tokens.GetAsync(cancellationToken).ConfigureAwait(false);
            while (true)
            {
                SendResult result;
                using (await Permit.TakeAsync(settings.CallLimiter, nameof(BatchTaskClientOptions.CallLimiter), cancellationToken).ConfigureAwait(false))
                {
                    Sends++;
                    result = await request.SendAsync(httpClient, settings, token, cancellationToken).ConfigureAwait(false);
                }

                if (IsEnd(result))
                {
                    return result.TaskId;
                }

                token = await RenewAsync(token, result, cancellationToken).ConfigureAwait(false)
                    ?? await KeepAsync(token, result, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException cancelled) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(
                MayExist ? "The call was cancelled after the task was sent; the task may exist." : "The call was cancelled; nothing was sent.",
                cancelled,
                cancellationToken);
        }
        catch (Exception failure) when (_open != null && failure != _open)
        {
            // No token or no permit for the send that would have resolved it.
            throw _open;
        }
    }

    // Whether the task is known to exist, under an id or, by the refusal of its name, under none.
    private bool IsEnd(SendResult result)
    {
        MayExist |= result.Outcome == SendOutcome.Created || result.Outcome == SendOutcome.Unknown;
        if (result.IsCancelled)
        {
            throw result.Failure!;
        }

        if (result.Outcome == SendOutcome.Created || (_open != null && result.ErrorCode == BatchTaskErrorCode.TaskNameExists))
        {
            return true;
        }

        _open ??= result.Failure as BatchTaskAmbiguousException;
        return false;
    }

    // Once a call: a token that is refused right after it was issued says that something else is wrong. Only a task that may exist is
    // worth more; then it counts as a retry.
    private async Task<string?> RenewAsync(string token, SendResult result, CancellationToken cancellationToken)
    {
        if (result.ErrorCode != BatchTaskErrorCode.InvalidCredentials
            || (_isTokenRenewed && (_open == null || _retries++ >= settings.MaxRetries)))
        {
            return null;
        }

        _isTokenRenewed = true;
        string renewed = await settings.Tokens.RenewAsync(token, cancellationToken).ConfigureAwait(false);
        if (string.Equals(renewed, token, StringComparison.Ordinal))
        {
            return null;
        }

        settings.Telemetry.Retrying(BatchTaskRetryReason.TokenRenewed, TimeSpan.Zero);
        return renewed;
    }

    private BatchTaskRetryReason? ReasonToRetry(SendResult result)
    {
        bool isThrottled = result.ErrorCode == BatchTaskErrorCode.Throttled;
        if (_retries >= settings.MaxRetries || (result.Outcome == SendOutcome.Refused && !isThrottled))
        {
            return null;
        }

        if (_open != null)
        {
            return settings.ResolveAmbiguous && !string.IsNullOrEmpty(request.TaskName) ? BatchTaskRetryReason.Resolving : null;
        }

        return isThrottled ? BatchTaskRetryReason.Throttled : BatchTaskRetryReason.NotSent;
    }

    // The same token, when it is time to send again.
    private async Task<string> KeepAsync(string token, SendResult result, CancellationToken cancellationToken)
    {
        BatchTaskRetryReason reason = ReasonToRetry(result) ?? throw _open ?? result.Failure!;
        TimeSpan delay = RetryDelays.Of(
            settings.RetryDelay, _retries++, RetryDelays.AskedFor(result.RetryAfter, settings.Clock.UtcNow));
        settings.Telemetry.Retrying(reason, delay);
        await settings.Clock.Delay(delay, cancellationToken).ConfigureAwait(false);
        return token;
    }
}
