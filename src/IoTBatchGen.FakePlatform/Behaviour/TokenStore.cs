using System;
using System.Globalization;
using System.Threading;

namespace IoTBatchGen.FakePlatform.Behaviour;

/// <summary>Issues access tokens. Only the last one is valid, and it expires.</summary>
internal sealed class TokenStore(FakePlatformOptions options)
{
    // Not in the API document; these are the codes of the platform's own authentication pages.
    private static readonly BatchTaskErrorInfo WrongSecret =
        new(BatchTaskOperation.LogIn, 401, new BatchTaskErrorCode("100208"), "AppId or secret is not right.", "appId or secret is wrong.", null);

    private static readonly BatchTaskErrorInfo RefreshFailed =
        new(BatchTaskOperation.LogIn, 401, new BatchTaskErrorCode("100006"), "Refresh access token failed.", "The refresh token is not the last one.", null);

    private readonly object _gate = new();
    private readonly TimeProvider _time = options.TimeProvider;
    private readonly TimeSpan _lifetime = options.TokenLifetime;
    private readonly string _appId = options.AppId;
    private readonly string _secret = options.Secret;
    private readonly bool _issueRefreshTokens = options.IssueRefreshTokens;
    private string? _accessToken = options.AccessToken;
    private string? _refreshToken;
    private DateTimeOffset _expires = DateTimeOffset.MaxValue;
    private int _issued;

    /// <summary>The token issued last, valid or expired.</summary>
    public string Current { get; private set; } = options.AccessToken;

    public bool IsValid(string token)
    {
        lock (_gate)
        {
            return string.Equals(token, _accessToken, StringComparison.Ordinal) && _time.GetUtcNow() < _expires;
        }
    }

    public void Expire()
    {
        lock (_gate)
        {
            _accessToken = null;
        }
    }

    public FakeResponse Login(string? appId, string? secret)
    {
        lock (_gate)
        {
            return Knows(appId, secret) ? Issue() : FakeResponse.Rejected(WrongSecret, "appId or secret is wrong");
        }
    }

    public FakeResponse Refresh(string? appId, string? secret, string? refreshToken)
    {
        lock (_gate)
        {
            if (!Knows(appId, secret))
            {
                return FakeResponse.Rejected(WrongSecret, "appId or secret is wrong");
            }

            return _refreshToken is not null && string.Equals(refreshToken, _refreshToken, StringComparison.Ordinal)
                ? Issue()
                : FakeResponse.Rejected(RefreshFailed, "the refresh token is not the last one");
        }
    }

    private bool Knows(string? appId, string? secret) =>
        string.Equals(appId, _appId, StringComparison.Ordinal) && string.Equals(secret, _secret, StringComparison.Ordinal);

    private FakeResponse Issue()
    {
        string number = (++_issued).ToString(CultureInfo.InvariantCulture);
        Current = _accessToken = options.AccessToken + "-" + number;
        _refreshToken = _issueRefreshTokens ? "fake-refresh-token-" + number : null;
        _expires = _time.GetUtcNow() + _lifetime;
        return FakeResponse.Issued(new IssuedTokens(_accessToken, _refreshToken, (long)_lifetime.TotalSeconds));
    }
}
