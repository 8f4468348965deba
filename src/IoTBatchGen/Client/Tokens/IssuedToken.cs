using System;

namespace IoTBatchGen.Client.Tokens;

/// <summary>A token as the platform issued it. Times are by <see cref="TimeProviderExtensions.Elapsed"/>.</summary>
internal sealed class IssuedToken(string accessToken, string? refreshToken, TimeSpan freshUntil, TimeSpan validUntil)
{
    private static readonly TimeSpan LeastPause = TimeSpan.FromSeconds(1);

    public string AccessToken { get; } = accessToken;

    public string? RefreshToken { get; } = refreshToken;

    /// <summary>When to get another: a little before this one expires.</summary>
    public TimeSpan FreshUntil { get; } = freshUntil;

    /// <summary>When it expires.</summary>
    public TimeSpan ValidUntil { get; } = validUntil;

    /// <summary>Returns the token as it is after the platform rejected it: good for a refresh only.</summary>
    public IssuedToken Rejected() => new IssuedToken(AccessToken, RefreshToken, TimeSpan.MinValue, TimeSpan.MinValue);

    /// <summary>The same after its early renewal failed: to be tried again after half of the time that is left.</summary>
    public IssuedToken Postponed(TimeSpan now)
    {
        TimeSpan left = ValidUntil - now;
        TimeSpan pause = TimeSpan.FromTicks(left.Ticks / 2);
        TimeSpan next = now + (pause > LeastPause ? pause : LeastPause);
        return new IssuedToken(AccessToken, RefreshToken, next < ValidUntil ? next : ValidUntil, ValidUntil);
    }
}
