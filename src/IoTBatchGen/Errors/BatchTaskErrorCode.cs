using System;

namespace IoTBatchGen;

/// <summary>Represents an error code of the platform. It holds text, so that codes that are not known survive.</summary>
/// <remarks><see cref="BatchTaskErrorCatalog"/> says which operation a code belongs to. Codes are compared ordinally.</remarks>
public readonly struct BatchTaskErrorCode : IEquatable<BatchTaskErrorCode>
{
    private readonly string? _value;

    /// <summary>Initializes a new instance of the <see cref="BatchTaskErrorCode"/> struct.</summary>
    /// <param name="value">The code as the platform sent it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <see langword="null"/>.</exception>
    public BatchTaskErrorCode(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>Gets the error code 100203: the application does not exist.</summary>
    public static BatchTaskErrorCode ApplicationNotExist => new BatchTaskErrorCode("100203");

    /// <summary>Gets the error code 101001: the resource does not exist.</summary>
    public static BatchTaskErrorCode ResourceNotExist => new BatchTaskErrorCode("101001");

    /// <summary>Gets the error code 105001: the application has as many unfinished tasks as it may have.</summary>
    public static BatchTaskErrorCode TaskCountLimitReached => new BatchTaskErrorCode("105001");

    /// <summary>Gets the error code 105002: a task of this name exists.</summary>
    public static BatchTaskErrorCode TaskNameExists => new BatchTaskErrorCode("105002");

    /// <summary>Gets the error code 105201: the tag name and value are in use on the platform.</summary>
    public static BatchTaskErrorCode TagAlreadyUsed => new BatchTaskErrorCode("105201");

    /// <summary>Gets the error code 50400: an input parameter is invalid.</summary>
    public static BatchTaskErrorCode InvalidInput => new BatchTaskErrorCode("50400");

    /// <summary>Gets the error code 100028: the user has no operation permission.</summary>
    public static BatchTaskErrorCode NoPermission => new BatchTaskErrorCode("100028");

    /// <summary>Gets the error code 100217: the application has not been authorized.</summary>
    public static BatchTaskErrorCode ApplicationNotAuthorized => new BatchTaskErrorCode("100217");

    /// <summary>Gets the error code 1010009: there were more calls than the flow control threshold allows.</summary>
    public static BatchTaskErrorCode Throttled => new BatchTaskErrorCode("1010009");

    /// <summary>Gets the error code 1010005: the app key or the access token is invalid.</summary>
    public static BatchTaskErrorCode InvalidCredentials => new BatchTaskErrorCode("1010005");

    /// <summary>Gets the error code 105202: the tag does not exist.</summary>
    public static BatchTaskErrorCode TagNotExist => new BatchTaskErrorCode("105202");

    /// <summary>Gets the error code 50252: the platform had an internal error.</summary>
    public static BatchTaskErrorCode InternalServerError => new BatchTaskErrorCode("50252");

    /// <summary>Gets the error code 105005: the batch task does not exist. Queries answer it, creating a task does not.</summary>
    public static BatchTaskErrorCode TaskNotExist => new BatchTaskErrorCode("105005");

    /// <summary>Gets the error code 100019: a mandatory parameter of a query is missing or empty.</summary>
    public static BatchTaskErrorCode IllegalRequest => new BatchTaskErrorCode("100019");

    /// <summary>Gets the error code 100022: a parameter of a query is invalid. When a task is created, it is <see cref="InvalidInput"/>.</summary>
    public static BatchTaskErrorCode InvalidParameter => new BatchTaskErrorCode("100022");

    /// <summary>Gets the error code 100434: the device's command does not exist.</summary>
    public static BatchTaskErrorCode CommandNotExist => new BatchTaskErrorCode("100434");

    /// <summary>Gets the error code 100435: the device's command is not pending any more, so it is too late to cancel it.</summary>
    public static BatchTaskErrorCode CommandNotPending => new BatchTaskErrorCode("100435");

    /// <summary>Gets the error code 100223: the device has as many pending commands as it may have.</summary>
    public static BatchTaskErrorCode CommandCountLimitReached => new BatchTaskErrorCode("100223");

    /// <summary>Gets the error code 100234: the host or the port of the callback URL differs from those of the application's subscriptions.</summary>
    public static BatchTaskErrorCode CallbackAddressConflict => new BatchTaskErrorCode("100234");

    /// <summary>Gets the code as the platform sends it.</summary>
    /// <value>The text of the code. It is empty for the default value.</value>
    public string Value => _value ?? string.Empty;

    /// <summary>Determines whether two codes are equal.</summary>
    /// <param name="left">The first code.</param>
    /// <param name="right">The second code.</param>
    /// <returns><see langword="true"/> when the codes are equal; otherwise, <see langword="false"/>.</returns>
    public static bool operator ==(BatchTaskErrorCode left, BatchTaskErrorCode right) => left.Equals(right);

    /// <summary>Determines whether two codes differ.</summary>
    /// <param name="left">The first code.</param>
    /// <param name="right">The second code.</param>
    /// <returns><see langword="true"/> when the codes differ; otherwise, <see langword="false"/>.</returns>
    public static bool operator !=(BatchTaskErrorCode left, BatchTaskErrorCode right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(BatchTaskErrorCode other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is BatchTaskErrorCode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
