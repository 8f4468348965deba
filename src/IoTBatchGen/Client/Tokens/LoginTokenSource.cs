using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using IoTBatchGen.Client;
using IoTBatchGen.Client.Telemetry;
using IoTBatchGen.Client.Tokens;

namespace IoTBatchGen;

/// <summary>
/// Provides access tokens by a login with the application's secret: <c>POST /iocm/app/sec/v1.1.0/login</c>, then <c>…/refreshToken</c> as long
/// as the platform issues refresh tokens.
/// </summary>
/// <remarks>
/// At most one login or refresh is under way at a time, and all callers wait for that one. A token is renewed up to a minute before it
/// expires; when that fails, callers get the old one while it is valid. Share one instance between all clients of an application; see
/// <see cref="IAccessTokenSource"/>.
/// </remarks>
public sealed class LoginTokenSource : IAccessTokenSource
{
    private readonly object _gate = new object();
    private readonly TokenRequests _requests;
    private readonly ClientTelemetry _telemetry;
    private readonly TimeProvider _time;
    private IssuedToken? _token;
    private Task<string>? _underWay;

    /// <summary>
    /// Initializes a new instance of the <see cref="LoginTokenSource"/> class. It does not log in before it is asked for the first token.
    /// </summary>
    /// <param name="httpClient">
    /// The HTTP client that makes the logins. It should not follow redirects. Its timeout applies to each login. The caller disposes it, after
    /// the last use of the source.
    /// </param>
    /// <param name="options">The options. They are copied: later changes have no effect.</param>
    /// <exception cref="ArgumentNullException"><paramref name="httpClient"/> or <paramref name="options"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An option is missing, or the server URL is not an absolute https URL.</exception>
    public LoginTokenSource(HttpClient httpClient, LoginTokenSourceOptions options)
    {
        _ = options ?? throw new ArgumentNullException(nameof(options));
        _requests = new TokenRequests(httpClient ?? throw new ArgumentNullException(nameof(httpClient)), options);
        _telemetry = new ClientTelemetry(options.Observer);
        _time = options.TimeProvider;
    }

    /// <inheritdoc/>
    /// <exception cref="AccessTokenException">The platform rejected the login or could not be reached, or its answer broke off.</exception>
    public ValueTask<string> GetAsync(CancellationToken cancellationToken) => TakeAsync(null, cancellationToken);

    /// <inheritdoc/>
    /// <exception cref="AccessTokenException">The platform rejected the login or could not be reached, or its answer broke off.</exception>
    public ValueTask<string> RenewAsync(string rejectedToken, CancellationToken cancellationToken) =>
        TakeAsync(rejectedToken ?? throw new ArgumentNullException(nameof(rejectedToken)), cancellationToken);

    private ValueTask<string> TakeAsync(string? rejected, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Task<string> underWay;
        lock (_gate)
        {
            if (rejected is not null && _token?.AccessToken == rejected)
            {
                _token = _token.Rejected();
            }

            if (_underWay is null && _token is not null && _time.Elapsed() < _token.FreshUntil)
            {
                return new ValueTask<string>(_token.AccessToken);
            }

            underWay = _underWay ??= Start();
        }

        return new ValueTask<string>(TaskWaiter.WaitAsync(underWay, cancellationToken));
    }

    // Apart from the caller who happened to be first, so that it goes on without them.
    private Task<string> Start()
    {
        Task<string> underWay = Task.Run(ObtainAsync, CancellationToken.None);

        // Where every caller has stopped waiting, only the observer gets its failure.
        _ = underWay.ContinueWith(
            ended => ended.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
        return underWay;
    }

    // One method for refresh and login: the first call of a process compiles some ten methods for each asynchronous one.
    private async Task<string> ObtainAsync()
    {
        // While this is under way the field changes only in how long the token is good, never in the refresh token.
        string? refreshToken = _token?.RefreshToken is { Length: > 0 } present ? present : null;
        while (true)
        {
            TokenRequest? request = null;
            try
            {
                request = refreshToken is null ? _requests.Login() : _requests.Refresh(refreshToken);
                IssuedToken issued = request.Read(await request.SendAsync().ConfigureAwait(false));

                // Before the observer hears of it, which may block or ask for a token.
                Settle(issued);
                _telemetry.TokenObtained(refreshToken is not null);
                return issued.AccessToken;
            }
            catch (Exception) when (refreshToken is not null)
            {
                // A refresh token expires too, and may be used up by a refresh whose answer was lost; a login always does.
                refreshToken = null;
            }
            catch (Exception broken)
            {
                Exception failure = request?.Failure(broken) ?? broken;
                Settle(null);
                _telemetry.TokenFailed(failure);

                // It was renewed early, so that there is time for this: the next caller after a pause tries again.
                return StillValid() ?? throw failure;
            }
        }
    }

    private string? StillValid()
    {
        lock (_gate)
        {
            return _token is not null && _time.Elapsed() < _token.ValidUntil ? _token.AccessToken : null;
        }
    }

    // Null if none was issued: then the token of before stays for what is left of its time, unless the platform rejected it.
    private void Settle(IssuedToken? issued)
    {
        lock (_gate)
        {
            TimeSpan now = _time.Elapsed();
            _token = issued ?? (_token is not null && now < _token.ValidUntil ? _token.Postponed(now) : null);
            _underWay = null;
        }
    }
}
