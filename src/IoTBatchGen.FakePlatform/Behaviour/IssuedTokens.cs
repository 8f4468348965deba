namespace IoTBatchGen.FakePlatform.Behaviour;

/// <summary>The tokens in the response to a login or a refresh.</summary>
internal sealed record IssuedTokens(string AccessToken, string? RefreshToken, long ExpiresIn);
