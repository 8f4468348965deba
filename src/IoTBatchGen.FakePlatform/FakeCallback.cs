using System;

namespace IoTBatchGen.FakePlatform;

/// <summary>Represents one push of the fake platform to the <c>callbackUrl</c> of a task. A repeated push is another one.</summary>
public sealed class FakeCallback
{
    internal FakeCallback(
        string url, string taskId, string deviceId, string commandId, DeviceCommandState state, string body, int attempt)
    {
        Url = url;
        TaskId = taskId;
        DeviceId = deviceId;
        CommandId = commandId;
        State = state;
        Body = body;
        Attempt = attempt;
    }

    /// <summary>Gets the <c>callbackUrl</c> of the task.</summary>
    public string Url { get; }

    /// <summary>Gets the id of the task. The receiver does not get it.</summary>
    public string TaskId { get; }

    /// <summary>Gets the device's id.</summary>
    public string DeviceId { get; }

    /// <summary>Gets the id of the device's command.</summary>
    public string CommandId { get; }

    /// <summary>Gets the state of the command.</summary>
    public DeviceCommandState State { get; }

    /// <summary>Gets the body, a JSON text.</summary>
    public string Body { get; }

    /// <summary>Gets how often this message has been pushed, this push included. 0 if it never was.</summary>
    public int Attempt { get; }

    /// <summary>Gets the time of the outcome, according to <see cref="FakePlatformOptions.TimeProvider"/>.</summary>
    public DateTimeOffset At { get; internal init; }

    /// <summary>Gets the outcome.</summary>
    public FakeCallbackOutcome Outcome { get; internal init; }

    /// <summary>Gets the HTTP status of the answer, or 0 if there was none.</summary>
    public int Status { get; internal init; }

    /// <summary>Returns the device, its command, the state and the outcome. The URL may contain a secret, and is not in the text.</summary>
    /// <returns>The text, on one line.</returns>
    public override string ToString() => $"{DeviceId} {CommandId} {State} {Outcome}";
}
