using System;
using System.Text.Json;

namespace IoTBatchGen.FakePlatform;

/// <summary>Represents what a device does with a command, and when.</summary>
/// <remarks>An answer does not change, so one answer can serve many devices.</remarks>
public sealed class FakeDeviceAnswer
{
    private FakeDeviceAnswer(DeviceCommandState state, TimeSpan after, TimeSpan sentAfter, string? response = null, BatchSubtaskError? error = null)
    {
        State = state;
        After = after;
        SentAfter = sentAfter;
        Response = response;
        Error = error;
    }

    /// <summary>
    /// Gets the state that the command ends with: <see cref="DeviceCommandState.Successful"/>, <see cref="DeviceCommandState.Failed"/>,
    /// <see cref="DeviceCommandState.Timeout"/> or <see cref="DeviceCommandState.Expired"/>.
    /// </summary>
    public DeviceCommandState State { get; }

    /// <summary>Gets the time from the creation of the task until the command ends. A task that times out earlier ends the command.</summary>
    public TimeSpan After { get; }

    /// <summary>
    /// Gets the time from the creation of the task until the command is sent to the device. Until then it is pending. The default is half of
    /// <see cref="After"/>.
    /// </summary>
    public TimeSpan SentAfter { get; }

    /// <summary>Gets the response parameters as JSON text, or null if there are none.</summary>
    public string? Response { get; }

    /// <summary>Gets the error, or null if the answer is not a failure.</summary>
    public BatchSubtaskError? Error { get; }

    /// <summary>
    /// Gets the time from the creation of the task until the device's module acknowledges the command: half-way between <see cref="SentAfter"/>
    /// and <see cref="After"/>.
    /// </summary>
    internal TimeSpan DeliveredAfter => SentAfter + ((After - SentAfter) / 2);

    /// <summary>The device executes the command and answers.</summary>
    /// <param name="response">The response parameters of the command, a JSON text such as <c>{"result":0}</c>; or null for none.</param>
    /// <param name="after">The time from the creation of the task until the answer. The default is zero.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException"><paramref name="response"/> is not JSON.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="after"/> is negative.</exception>
    public static FakeDeviceAnswer Success(string? response = null, TimeSpan after = default) =>
        new(DeviceCommandState.Successful, Checked(after), after / 2, CheckedJson(response));

    /// <summary>The command fails.</summary>
    /// <param name="errorCode">The error code of the sub-task.</param>
    /// <param name="description">The text of the error.</param>
    /// <param name="after">The time from the creation of the task until the failure. The default is zero.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="errorCode"/> or <paramref name="description"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="after"/> is negative.</exception>
    public static FakeDeviceAnswer Failure(string errorCode, string description, TimeSpan after = default)
    {
        ArgumentNullException.ThrowIfNull(description);
        return new(
            DeviceCommandState.Failed, Checked(after), after / 2, error: new BatchSubtaskError(new BatchTaskErrorCode(errorCode), description));
    }

    /// <summary>The command is sent, and the device does not acknowledge it.</summary>
    /// <param name="after">The time from the creation of the task until the platform stops waiting. The default is zero.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="after"/> is negative.</exception>
    public static FakeDeviceAnswer Timeout(TimeSpan after = default) => new(DeviceCommandState.Timeout, Checked(after), after / 2);

    /// <summary>The device sleeps until the task ends: the command is never sent, and expires.</summary>
    /// <returns>The answer.</returns>
    public static FakeDeviceAnswer Asleep() => new(DeviceCommandState.Expired, TimeSpan.MaxValue, TimeSpan.MaxValue);

    /// <summary>Returns this answer with another <see cref="SentAfter"/>.</summary>
    /// <param name="sentAfter">The time from the creation of the task until the command is sent, at most <see cref="After"/>.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="sentAfter"/> is negative, or longer than <see cref="After"/>.</exception>
    public FakeDeviceAnswer WithSentAfter(TimeSpan sentAfter)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(sentAfter, After);
        return new(State, After, Checked(sentAfter), Response, Error);
    }

    /// <summary>Returns this answer, later by a time; half of it passes before the command is sent. An answer that never comes stays as it is.</summary>
    internal FakeDeviceAnswer LaterBy(TimeSpan time) =>
        After > TimeSpan.MaxValue - time ? this : new(State, After + time, SentAfter + (time / 2), Response, Error);

    /// <summary>Returns this answer, counted from a later time.</summary>
    internal FakeDeviceAnswer Shifted(TimeSpan time) =>
        time == TimeSpan.Zero || After > TimeSpan.MaxValue - time ? this : new(State, After + time, SentAfter + time, Response, Error);

    private static TimeSpan Checked(TimeSpan after)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(after, TimeSpan.Zero);
        return after;
    }

    private static string? CheckedJson(string? response)
    {
        if (response is null)
        {
            return null;
        }

        try
        {
            using JsonDocument json = JsonDocument.Parse(response);
            return response;
        }
        catch (JsonException exception)
        {
            throw new ArgumentException("The response is not JSON: " + exception.Message, nameof(response), exception);
        }
    }
}
