using System;
using System.Globalization;

namespace IoTBatchGen;

/// <summary>There is no access token: the platform rejected the login, or the provider timed out. No task was sent with it.</summary>
public sealed class AccessTokenException : Exception
{
    /// <summary>Makes an exception of an answer.</summary>
    /// <param name="httpStatus">The HTTP status.</param>
    /// <param name="errorCode">The platform's code; default where the answer had none.</param>
    /// <param name="description">The platform's words, or what was wrong with the answer.</param>
    public AccessTokenException(int httpStatus, BatchTaskErrorCode errorCode, string description)
        : base("The login was refused: " + (errorCode.Value.Length == 0 ? string.Empty : errorCode + " ")
            + "(HTTP " + httpStatus.ToString(CultureInfo.InvariantCulture) + "): " + description)
    {
        HttpStatus = httpStatus;
        ErrorCode = errorCode;
    }

    internal AccessTokenException(Exception cause)
        : base(
            cause is OperationCanceledException
                ? "There is no access token: its provider was cancelled or timed out, and not by the caller."
                : "There is no access token: its provider failed with " + cause.GetType().FullName + ".",
            cause)
    {
    }

    /// <summary>The HTTP status of the answer; 0 where there was none.</summary>
    public int HttpStatus { get; }

    /// <summary>The platform's code; empty where the answer had none.</summary>
    public BatchTaskErrorCode ErrorCode { get; }
}
