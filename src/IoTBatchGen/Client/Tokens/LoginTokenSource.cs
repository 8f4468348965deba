using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace IoTBatchGen;

/// <summary>
/// Logs in with the application's secret and keeps the token: <c>POST /iocm/app/sec/v1.1.0/login</c>, then <c>…/refreshToken</c> as long
/// as the platform gives refresh tokens.
/// </summary>
/// <remarks>
/// At most one login or refresh is under way at a time, and all callers wait for that one. One instance for all clients of an
/// application; see <see cref="IAccessTokenSource"/>.
/// </remarks>
public sealed class LoginTokenSource : IAccessTokenSource
{
    private readonly object _gate = new object();
    private readonly TokenRequests _requests;
    private readonly Telemetry _telemetry;
    private readonly Clock _clock;
    private IssuedToken? _token;
    private Task<string>? _underWay;

    /// <summary>Makes a source; nothing is sent before the first token is asked for.</summary>
    /// <param name="httpClient">
    /// Carries the logins; should not follow redirects. Its timeout bounds each. The caller disposes it, after the source's last use.
    /// </param>
    /// <param name="options">Where to log in, and as whom. Copied: later changes have no effect.</param>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    /// <exception cref="ArgumentException">An option is missing, or the server URL is wrong.</exception>
    public LoginTokenSource(HttpClient httpClient, LoginTokenSourceOptions options)
    {
        _ = options ?? throw new ArgumentNullException(nameof(options));
        _requests = new TokenRequests(httpClient ?? throw new ArgumentNullException(nameof(httpClient)), options);
        _telemetry = new Telemetry(options.Observer);
        _clock = options.Clock;
    }

    /// <inheritdoc/>
    /// <exception cref="AccessTokenException">The platform refused the login.</exception>
    /// <exception cref="HttpRequestException">The platform could not be reached, or its answer broke off.</exception>
    public ValueTask<string> GetAsync(CancellationToken cancellationToken) => TakeAsync(null, cancellationToken);

    /// <inheritdoc/>
    /// <exception cref="AccessTokenException">The platform refused the login.</exception>
    /// <exception cref="HttpRequestException">The platform could not be reached, or its answer broke off.</exception>
    public ValueTask<string> RenewAsync(string rejectedToken, CancellationToken cancellationToken) =>
        TakeAsync(rejectedToken ?? throw new ArgumentNullException(nameof(rejectedToken)), cancellationToken);

    private ValueTask<string> TakeAsync(string? rejected, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Task<string> underWay;
        lock (_gate)
        {
            if (_underWay == null && _token != null && _token.AccessToken != rejected && _clock.Elapsed < _token.FreshUntil)
            {
                return new ValueTask<string>(_token.AccessToken);
            }

            underWay = _underWay ??= Start();
        }

        return new ValueTask<string>(Waiting.WaitAsync(underWay, cancellationToken));
    }

    // Apart from the caller who happened to be first, so that it goes on without them.
    private Task<string> Start()
    {
        Task<string> underWay = Task.Run(ObtainAsync, CancellationToken.None);

        // Where nobody waits any more, its failure is nobody's.
        _ = underWay.ContinueWith(
            ended => ended.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
        return underWay;
    }

    private async Task<string> ObtainAsync()
    {
        try
        {
            IssuedToken? issued = await RefreshAsync().ConfigureAwait(false);
            bool refreshed = issued != null;
            issued ??= await _requests.LoginAsync().ConfigureAwait(false);
            _telemetry.TokenObtained(refreshed);
            Settle(issued);
            return issued.AccessToken;
        }
        catch (Exception failure)
        {
            _telemetry.TokenFailed(failure);
            Settle(null);
            throw;
        }
    }

    private async Task<IssuedToken?> RefreshAsync()
    {
        // Nobody else writes the field while this is under way.
        if (!(_token?.RefreshToken is string refreshToken) || refreshToken.Length == 0)
        {
            return null;
        }

        try
        {
            return await _requests.RefreshAsync(refreshToken).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is AccessTokenException || fault is HttpRequestException)
        {
            // A refresh token expires too, and may be used up by a refresh whose answer was lost; a login always does.
            return null;
        }
    }

    private void Settle(IssuedToken? issued)
    {
        lock (_gate)
        {
            _token = issued;
            _underWay = null;
        }
    }
}
