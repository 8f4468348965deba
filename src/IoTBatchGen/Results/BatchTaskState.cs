using System;

namespace IoTBatchGen;

/// <summary>Represents the state of a batch task. It holds text, so that states that are not known yet survive.</summary>
/// <remarks>The field <c>status</c> of "query batch task". States are compared ordinally.</remarks>
public readonly struct BatchTaskState : IEquatable<BatchTaskState>
{
    private readonly string? _value;

    /// <summary>Initializes a new instance of the <see cref="BatchTaskState"/> struct.</summary>
    /// <param name="value">The state as the platform sent it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <see langword="null"/>.</exception>
    public BatchTaskState(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>Gets the state <c>Pending</c>: the task has not started.</summary>
    public static BatchTaskState Pending => new BatchTaskState("Pending");

    /// <summary>Gets the state <c>Running</c>: devices have still to answer.</summary>
    public static BatchTaskState Running => new BatchTaskState("Running");

    /// <summary>Gets the state <c>Complete</c>: every device has answered, failed or timed out. A task all of whose devices failed is complete too.</summary>
    public static BatchTaskState Complete => new BatchTaskState("Complete");

    /// <summary>Gets the state <c>Timeout</c>: the task's timeout passed before every device had answered.</summary>
    public static BatchTaskState Timeout => new BatchTaskState("Timeout");

    /// <summary>Gets the state as the platform sends it.</summary>
    /// <value>The text of the state. It is empty for the default value.</value>
    public string Value => _value ?? string.Empty;

    /// <summary>Gets a value that indicates whether this is a final state: the task has ended and does not change any more.</summary>
    /// <value><see langword="false"/> also for a state that is not known.</value>
    public bool IsFinal => this == Complete || this == Timeout;

    /// <summary>Determines whether two states are equal.</summary>
    /// <param name="left">The first state.</param>
    /// <param name="right">The second state.</param>
    /// <returns><see langword="true"/> when the states are equal; otherwise, <see langword="false"/>.</returns>
    public static bool operator ==(BatchTaskState left, BatchTaskState right) => left.Equals(right);

    /// <summary>Determines whether two states differ.</summary>
    /// <param name="left">The first state.</param>
    /// <param name="right">The second state.</param>
    /// <returns><see langword="true"/> when the states differ; otherwise, <see langword="false"/>.</returns>
    public static bool operator !=(BatchTaskState left, BatchTaskState right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(BatchTaskState other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is BatchTaskState other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
