namespace IoTBatchGen.FakePlatform.Behaviour;

/// <summary>What a login or a refresh is answered.</summary>
internal sealed record IssuedTokens(string AccessToken, string? RefreshToken, long ExpiresIn);
