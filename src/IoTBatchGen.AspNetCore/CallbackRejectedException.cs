using System;

namespace IoTBatchGen.AspNetCore;

/// <summary>A callback that is not read any further. The message says why, without text of the request.</summary>
internal sealed class CallbackRejectedException(CallbackOutcome outcome, string message) : Exception(message)
{
    public CallbackOutcome Outcome { get; } = outcome;
}
