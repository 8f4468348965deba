using System;

namespace IoTBatchGen;

/// <summary>A token as the platform issued it.</summary>
internal sealed class IssuedToken(string accessToken, string? refreshToken, TimeSpan freshUntil)
{
    public string AccessToken { get; } = accessToken;

    public string? RefreshToken { get; } = refreshToken;

    /// <summary>When to get another, by <see cref="Clock.Elapsed"/>: a little before this one expires.</summary>
    public TimeSpan FreshUntil { get; } = freshUntil;
}
