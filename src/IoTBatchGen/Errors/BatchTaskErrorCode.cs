using System;

namespace IoTBatchGen;

/// <summary>An error code of the platform: a string, so that codes the document does not name survive.</summary>
/// <remarks>API document, "Error Codes". Compared ordinally.</remarks>
public readonly struct BatchTaskErrorCode : IEquatable<BatchTaskErrorCode>
{
    private readonly string? _value;

    /// <summary>Makes a code of the platform's text.</summary>
    /// <param name="value">The code as the platform sent it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public BatchTaskErrorCode(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>100203: the application does not exist.</summary>
    public static BatchTaskErrorCode ApplicationNotExist => new BatchTaskErrorCode("100203");

    /// <summary>101001: the resource does not exist.</summary>
    public static BatchTaskErrorCode ResourceNotExist => new BatchTaskErrorCode("101001");

    /// <summary>105001: as many unfinished tasks as an application may have.</summary>
    public static BatchTaskErrorCode TaskCountLimitReached => new BatchTaskErrorCode("105001");

    /// <summary>105002: a task of this name exists.</summary>
    public static BatchTaskErrorCode TaskNameExists => new BatchTaskErrorCode("105002");

    /// <summary>105201: the tag name and value are in use on the platform.</summary>
    public static BatchTaskErrorCode TagAlreadyUsed => new BatchTaskErrorCode("105201");

    /// <summary>50400: an input parameter is invalid.</summary>
    public static BatchTaskErrorCode InvalidInput => new BatchTaskErrorCode("50400");

    /// <summary>100028: the user has no operation permission.</summary>
    public static BatchTaskErrorCode NoPermission => new BatchTaskErrorCode("100028");

    /// <summary>100217: the application has not been authorized.</summary>
    public static BatchTaskErrorCode ApplicationNotAuthorized => new BatchTaskErrorCode("100217");

    /// <summary>1010009: more calls than the flow control threshold allows.</summary>
    public static BatchTaskErrorCode Throttled => new BatchTaskErrorCode("1010009");

    /// <summary>1010005: the app key or the access token is invalid.</summary>
    public static BatchTaskErrorCode InvalidCredentials => new BatchTaskErrorCode("1010005");

    /// <summary>105202: the tag does not exist.</summary>
    public static BatchTaskErrorCode TagNotExist => new BatchTaskErrorCode("105202");

    /// <summary>50252: an internal error of the platform.</summary>
    public static BatchTaskErrorCode InternalServerError => new BatchTaskErrorCode("50252");

    /// <summary>The code as the platform sends it; empty for a default value.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>Whether both are the same code.</summary>
    /// <param name="left">A code.</param>
    /// <param name="right">Another.</param>
    public static bool operator ==(BatchTaskErrorCode left, BatchTaskErrorCode right) => left.Equals(right);

    /// <summary>Whether the codes differ.</summary>
    /// <param name="left">A code.</param>
    /// <param name="right">Another.</param>
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
