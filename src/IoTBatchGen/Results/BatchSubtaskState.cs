using System;

namespace IoTBatchGen;

/// <summary>Represents the state of one device's part of a batch task. It holds text, so that states that are not known yet survive.</summary>
/// <remarks>The field <c>status</c> of "query sub-tasks". States are compared ordinally.</remarks>
public readonly struct BatchSubtaskState : IEquatable<BatchSubtaskState>
{
    private readonly string? _value;

    /// <summary>Initializes a new instance of the <see cref="BatchSubtaskState"/> struct.</summary>
    /// <param name="value">The state as the platform sent it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <see langword="null"/>.</exception>
    public BatchSubtaskState(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>Gets the state <c>Pending</c>: the command is cached and has not been sent to the device. In a task that has ended, it has expired.</summary>
    public static BatchSubtaskState Pending => new BatchSubtaskState("Pending");

    /// <summary>Gets the state <c>WaitResult</c>: the command was sent, and the device has not answered yet.</summary>
    public static BatchSubtaskState WaitResult => new BatchSubtaskState("WaitResult");

    /// <summary>Gets the state <c>Success</c>: the device answered.</summary>
    public static BatchSubtaskState Success => new BatchSubtaskState("Success");

    /// <summary>Gets the state <c>Fail</c>: the command failed; the sub-task's error says why.</summary>
    public static BatchSubtaskState Fail => new BatchSubtaskState("Fail");

    /// <summary>Gets the state <c>Timeout</c>: the device did not answer in time. It may have acted on the command all the same.</summary>
    public static BatchSubtaskState Timeout => new BatchSubtaskState("Timeout");

    /// <summary>Gets the state as the platform sends it.</summary>
    /// <value>The text of the state. It is empty for the default value.</value>
    public string Value => _value ?? string.Empty;

    /// <summary>Gets a value that indicates whether this is a final state: the device's part has ended and does not change any more.</summary>
    /// <value><see langword="false"/> also for a state that is not known.</value>
    public bool IsFinal => this == Success || this == Fail || this == Timeout;

    /// <summary>Determines whether two states are equal.</summary>
    /// <param name="left">The first state.</param>
    /// <param name="right">The second state.</param>
    /// <returns><see langword="true"/> when the states are equal; otherwise, <see langword="false"/>.</returns>
    public static bool operator ==(BatchSubtaskState left, BatchSubtaskState right) => left.Equals(right);

    /// <summary>Determines whether two states differ.</summary>
    /// <param name="left">The first state.</param>
    /// <param name="right">The second state.</param>
    /// <returns><see langword="true"/> when the states differ; otherwise, <see langword="false"/>.</returns>
    public static bool operator !=(BatchSubtaskState left, BatchSubtaskState right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(BatchSubtaskState other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is BatchSubtaskState other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
