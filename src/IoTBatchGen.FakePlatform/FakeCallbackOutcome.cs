namespace IoTBatchGen.FakePlatform;

/// <summary>Specifies what came of a push to a callback URL.</summary>
public enum FakeCallbackOutcome
{
    /// <summary>The receiver answered 200.</summary>
    Delivered,

    /// <summary>The receiver did not answer within 15 seconds, could not be reached, or answered 501, 502, 503 or 504. The push is repeated.</summary>
    Failed,

    /// <summary>The receiver gave another answer, such as 404 or 500. The push is not repeated.</summary>
    Rejected,

    /// <summary>The push was not delivered within 10 minutes. It is not repeated any more.</summary>
    GivenUp,

    /// <summary>Nothing was sent, because the host of the URL is not the loopback: see <see cref="FakePlatformOptions.PushToAnyHost"/>.</summary>
    NotSent,
}
