using System;

namespace IoTBatchGen;

/// <summary>Represents the state of the command of one device, as the platform reports it to a callback URL. It holds text, so that states that are not known yet survive.</summary>
/// <remarks>The field <c>resultCode</c> of a callback. States are compared ordinally.</remarks>
public readonly struct DeviceCommandState : IEquatable<DeviceCommandState>
{
    private readonly string? _value;

    /// <summary>Initializes a new instance of the <see cref="DeviceCommandState"/> struct.</summary>
    /// <param name="value">The state as the platform sent it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <see langword="null"/>.</exception>
    public DeviceCommandState(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>Gets the state <c>PENDING</c>: the platform has cached the command.</summary>
    public static DeviceCommandState Pending => new DeviceCommandState("PENDING");

    /// <summary>Gets the state <c>SENT</c>: the command was sent to the device.</summary>
    public static DeviceCommandState Sent => new DeviceCommandState("SENT");

    /// <summary>Gets the state <c>DELIVERED</c>: the device's module has acknowledged the command.</summary>
    public static DeviceCommandState Delivered => new DeviceCommandState("DELIVERED");

    /// <summary>Gets the state <c>SUCCESSFUL</c>: the device answered; the result holds its answer.</summary>
    public static DeviceCommandState Successful => new DeviceCommandState("SUCCESSFUL");

    /// <summary>Gets the state <c>FAILED</c>: the command failed.</summary>
    public static DeviceCommandState Failed => new DeviceCommandState("FAILED");

    /// <summary>Gets the state <c>TIMEOUT</c>: the device did not acknowledge the command. It may have acted on it all the same.</summary>
    public static DeviceCommandState Timeout => new DeviceCommandState("TIMEOUT");

    /// <summary>Gets the state <c>EXPIRED</c>: the command expired before it could be sent.</summary>
    public static DeviceCommandState Expired => new DeviceCommandState("EXPIRED");

    /// <summary>Gets the state <c>CANCELED</c>: the command was canceled before it was sent.</summary>
    public static DeviceCommandState Canceled => new DeviceCommandState("CANCELED");

    /// <summary>Gets the state as the platform sends it.</summary>
    /// <value>The text of the state. It is empty for the default value.</value>
    public string Value => _value ?? string.Empty;

    /// <summary>Gets a value that indicates whether this is a final state: the command has ended and its state does not change any more.</summary>
    /// <value><see langword="false"/> also for a state that is not known.</value>
    public bool IsFinal => this == Successful || this == Failed || this == Timeout || this == Expired || this == Canceled;

    /// <summary>Determines whether two states are equal.</summary>
    /// <param name="left">The first state.</param>
    /// <param name="right">The second state.</param>
    /// <returns><see langword="true"/> when the states are equal; otherwise, <see langword="false"/>.</returns>
    public static bool operator ==(DeviceCommandState left, DeviceCommandState right) => left.Equals(right);

    /// <summary>Determines whether two states differ.</summary>
    /// <param name="left">The first state.</param>
    /// <param name="right">The second state.</param>
    /// <returns><see langword="true"/> when the states differ; otherwise, <see langword="false"/>.</returns>
    public static bool operator !=(DeviceCommandState left, DeviceCommandState right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(DeviceCommandState other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DeviceCommandState other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
