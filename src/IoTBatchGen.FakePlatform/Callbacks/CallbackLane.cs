using System;
using System.Collections.Generic;

namespace IoTBatchGen.FakePlatform.Callbacks;

/// <summary>The messages to one URL, and whether the platform takes the URL for invalid. Used under the lock of its owner.</summary>
internal sealed class CallbackLane
{
    /// <summary>A URL that has failed so often in a row is taken for invalid.</summary>
    private const int MaxFailures = 10;

    private int _failures;

    /// <summary>The messages to push, in their order.</summary>
    public Queue<CallbackMessage> Messages { get; } = new();

    /// <summary>Messages that wait until the next one of their command has been added, by the id of the command.</summary>
    public Dictionary<string, CallbackMessage> Held { get; } = new(StringComparer.Ordinal);

    /// <summary>The number of messages that will be pushed again later.</summary>
    public int Waiting { get; set; }

    /// <summary>Whether a push is under way.</summary>
    public bool IsRunning { get; set; }

    /// <summary>Whether the URL is taken for invalid, so that messages wait for the next probe.</summary>
    public bool IsInvalid { get; private set; }

    /// <summary>Whether the URL was taken for invalid, and no push has been answered since.</summary>
    public bool IsProbed { get; private set; }

    public bool IsIdle => !IsRunning && !IsInvalid && Messages.Count == 0 && Held.Count == 0 && Waiting == 0 && _failures == 0;

    /// <summary>Takes the outcome of a push into account.</summary>
    /// <returns>Whether the URL is now taken for invalid.</returns>
    public bool Take(FakeCallbackOutcome outcome)
    {
        _failures = outcome == FakeCallbackOutcome.Failed ? _failures + 1 : 0;
        IsInvalid = _failures >= MaxFailures;
        IsProbed &= _failures != 0;
        return IsInvalid;
    }

    /// <summary>Lets one message through. Its failure makes the URL invalid again.</summary>
    public void Probe()
    {
        IsInvalid = false;
        IsProbed = true;
        _failures = MaxFailures - 1;
    }

    public void Repeat(CallbackMessage message)
    {
        Waiting--;
        Messages.Enqueue(message);
    }
}
