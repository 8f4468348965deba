namespace IoTBatchGen.FakePlatform.Behaviour;

/// <summary>The checks that every call of the API passes first: calls per minute, then credentials and permission.</summary>
internal sealed class CallGate(FakePlatformOptions options, TokenStore tokens)
{
    private readonly CallThrottle _throttle = new(options.TimeProvider, options.MaxCallsPerMinute);
    private readonly CredentialCheck _credentials = new(options, tokens);

    public FakeResponse? Check(ReceivedRequest request) => _throttle.Check() ?? _credentials.Check(request);
}
