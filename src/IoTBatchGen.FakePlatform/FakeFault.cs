namespace IoTBatchGen.FakePlatform;

/// <summary>What can go wrong with a call that creates a task, on the platform or on the way.</summary>
public enum FakeFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The connection is closed before the platform looks at the request: no task.</summary>
    DropBefore,

    /// <summary>The platform does what the request asks for, and the connection is closed without an answer.</summary>
    DropAfter,

    /// <summary>As <see cref="DropAfter"/>, but the connection is reset (TCP RST).</summary>
    Reset,

    /// <summary>The platform does what the request asks for, and half of its answer arrives.</summary>
    BreakAnswer,

    /// <summary>The platform does what the request asks for, and answers after <see cref="FakePlatformOptions.SlowAnswer"/>.</summary>
    Slow,

    /// <summary>Something in front refuses with an HTML page, HTTP 502, and does not pass the request on: no task.</summary>
    BadGatewayBefore,

    /// <summary>The platform does what the request asks for, and something in front answers with an HTML page, HTTP 502.</summary>
    BadGatewayAfter,

    /// <summary>The platform refuses for flow control, 1010009: no task.</summary>
    Throttle,

    /// <summary>The access token stops being valid: 1010005 until the next login or refresh. No task.</summary>
    ExpireToken,
}
