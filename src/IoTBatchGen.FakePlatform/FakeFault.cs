namespace IoTBatchGen.FakePlatform;

/// <summary>
/// Specifies what goes wrong with a call, on the platform or on the network. A call that the platform does not process has no effect: it creates
/// no task, and cancels no command.
/// </summary>
public enum FakeFault
{
    /// <summary>Nothing goes wrong.</summary>
    None,

    /// <summary>The connection is closed before the platform processes the request.</summary>
    DropBefore,

    /// <summary>The platform processes the request, and the connection is closed without a response.</summary>
    DropAfter,

    /// <summary>The platform processes the request, and the connection is reset (TCP RST) without a response.</summary>
    Reset,

    /// <summary>The platform processes the request, and only half of its response arrives.</summary>
    BreakResponse,

    /// <summary>The platform processes the request, and responds after <see cref="FakePlatformOptions.SlowResponseDelay"/>.</summary>
    Slow,

    /// <summary>
    /// A proxy in front of the platform responds with HTTP 502 and an HTML page, and does not forward the request.
    /// </summary>
    BadGatewayBefore,

    /// <summary>The platform processes the request, and a proxy in front of it responds with HTTP 502 and an HTML page.</summary>
    BadGatewayAfter,

    /// <summary>The platform rejects the call for flow control, 1010009.</summary>
    Throttle,

    /// <summary>
    /// The access token becomes invalid: the platform responds with 1010005 until the next login or refresh.
    /// </summary>
    ExpireToken,
}
