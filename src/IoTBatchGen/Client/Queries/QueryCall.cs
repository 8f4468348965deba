using System;
using System.Net.Http;
using System.Threading;
using System.Threading.RateLimiting;
using System.Threading.Tasks;
using IoTBatchGen.Client.Sending;
using IoTBatchGen.Client.Tokens;

namespace IoTBatchGen.Client.Queries;

/// <summary>One question to the platform: the sends it takes until there is an answer.</summary>
/// <remarks>The request can be repeated without harm, so every failure that can pass is retried.</remarks>
/// <typeparam name="T">What the answer is read as.</typeparam>
internal sealed class QueryCall<T>(HttpClient httpClient, ClientSettings settings, QueryRequest request, QueryResponseReader<T> reader, int maxRetries)
    where T : class
{
    private readonly CallToken _token = new CallToken(settings.Tokens, null);
    private int _retries;
    private bool _isTokenRenewed;

    /// <summary>How often the request has gone out.</summary>
    public int Sends { get; private set; }

    /// <exception cref="BatchTaskQueryException">There is no answer, or it is an error.</exception>
    /// <exception cref="OperationCanceledException">The caller canceled.</exception>
    public async ValueTask<T> RunAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            BatchTaskQueryException failure;
            try
            {
                return await SendAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (BatchTaskQueryException failed)
            {
                failure = failed;
            }

            if (!await RenewAsync(failure, cancellationToken).ConfigureAwait(false))
            {
                await DelayAsync(failure, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private async ValueTask<T> SendAsync(CancellationToken cancellationToken)
    {
        bool hasWaited = false;
        RateLimitLease? permit = null;
        try
        {
            if (settings.QueryPermits is not null)
            {
                ValueTask<RateLimitLease> taking = settings.QueryPermits.TakeAsync(cancellationToken);
                hasWaited = !taking.IsCompleted;
                permit = await taking.ConfigureAwait(false);
            }

            string token = await _token.TakeAsync(hasWaited, cancellationToken).ConfigureAwait(false);
            Sends++;
            _token.Sending(token);
            return reader.Read(await QuerySend.SendAsync(httpClient, settings, request, token, cancellationToken).ConfigureAwait(false), token);
        }
        catch (BatchTaskNotSentException failure)
        {
            throw NotAsked(failure);
        }
        finally
        {
            if (permit is not null)
            {
                settings.QueryPermits!.Release(permit);
            }
        }
    }

    // No permit, or no token: the platform has not been asked.
    private BatchTaskQueryException NotAsked(BatchTaskNotSentException failure) => failure is AccessTokenException login
        ? new BatchTaskQueryException(request.Operation, login.HttpStatus, login.ErrorCode, login.Message, request.TaskId, login)
        : new BatchTaskQueryException(request.Operation, 0, default, failure.Message, request.TaskId, failure)
        {
            RetryAfter = (failure as BatchTaskLimitException)?.RetryAfter ?? TimeSpan.Zero,
        };

    // The first time it costs no retry.
    private async ValueTask<bool> RenewAsync(BatchTaskQueryException failure, CancellationToken cancellationToken)
    {
        if (failure.ErrorCode != BatchTaskErrorCode.InvalidCredentials
            || failure.InnerException is AccessTokenException
            || (_isTokenRenewed && _retries++ >= maxRetries))
        {
            return false;
        }

        _isTokenRenewed = true;
        try
        {
            if (!await _token.RenewAsync(cancellationToken).ConfigureAwait(false))
            {
                return false;
            }
        }
        catch (BatchTaskNotSentException noToken)
        {
            throw NotAsked(noToken);
        }

        settings.Telemetry.Retrying(BatchTaskRetryReason.TokenRenewed, TimeSpan.Zero);
        return true;
    }

    private async ValueTask DelayAsync(BatchTaskQueryException failure, CancellationToken cancellationToken)
    {
        if (!failure.IsTransient || _retries >= maxRetries)
        {
            throw failure;
        }

        TimeSpan delay = RetryDelays.Compute(settings.RetryDelay, _retries++, failure.RetryAfter);
        settings.Telemetry.Retrying(
            failure.ErrorCode == BatchTaskErrorCode.Throttled ? BatchTaskRetryReason.Throttled : BatchTaskRetryReason.Repeatable, delay);
        try
        {
            await settings.TimeProvider.WaitAsync(delay, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception broken) when (!broken.IsCancellationBy(cancellationToken))
        {
            // The options' clock is other people's code too.
            throw failure;
        }
    }
}
