using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using IoTBatchGen.Errors;

namespace IoTBatchGen;

/// <summary>Provides the errors of the platform, by the operation that they belong to.</summary>
/// <remarks>
/// The errors of <see cref="BatchTaskOperation.CreateTask"/> are the API document's table "Error Codes": 14 rows of 12 codes, because one code
/// can come with several HTTP statuses. The document does not have the other operations; their errors are collected facts.
/// </remarks>
public static class BatchTaskErrorCatalog
{
    // By the values of the operations.
    private static readonly IReadOnlyList<BatchTaskErrorInfo>[] Operations =
    {
        Array.AsReadOnly(CreateErrors.Rows),
        Array.AsReadOnly(CollectedErrors.OfQueryTask),
        Array.AsReadOnly(CollectedErrors.OfQuerySubtasks),
        Array.AsReadOnly(CollectedErrors.OfCancelCommand),
        Array.AsReadOnly(CollectedErrors.OfDeliverCommand),
        Array.Empty<BatchTaskErrorInfo>(),
    };

    /// <summary>Gets all errors: those of each operation in the order of <see cref="BatchTaskOperation"/>, by HTTP status.</summary>
    public static IReadOnlyList<BatchTaskErrorInfo> All { get; } = Array.AsReadOnly(Operations.SelectMany(rows => rows).ToArray());

    /// <summary>Gets the errors of an operation.</summary>
    /// <param name="operation">The operation.</param>
    /// <returns>Its errors, by HTTP status. For <see cref="BatchTaskOperation.CreateTask"/> they have the order of the API document.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="operation"/> is not a defined value.</exception>
    public static IReadOnlyList<BatchTaskErrorInfo> Of(BatchTaskOperation operation) =>
        (int)operation >= 0 && (int)operation < Operations.Length
            ? Operations[(int)operation]
            : throw new ArgumentOutOfRangeException(nameof(operation), operation, "The value is not a defined operation.");

    /// <summary>Finds the error of an operation with a code and an HTTP status, or the first one with the code when none has that status.</summary>
    /// <param name="operation">The operation. The errors of the others are not searched.</param>
    /// <param name="errorCode">The error code.</param>
    /// <param name="httpStatus">The HTTP status that it came with.</param>
    /// <returns>The error, or <see langword="null"/> for a code that the operation does not have.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="operation"/> is not a defined value.</exception>
    public static BatchTaskErrorInfo? Find(BatchTaskOperation operation, BatchTaskErrorCode errorCode, int httpStatus) =>
        Find(Of(operation), errorCode, httpStatus);

    /// <summary>Gets the recommended handling of an error, or the remark where none is recommended.</summary>
    /// <remarks>A code that the operation does not have is looked for in the others: advice on it helps, wherever it comes from.</remarks>
    internal static string? HandlingFor(BatchTaskOperation operation, int httpStatus, BatchTaskErrorCode errorCode)
    {
        BatchTaskErrorInfo? error = Find(operation, errorCode, httpStatus) ?? Find(All, errorCode, httpStatus);
        return error is null ? null : error.Handling ?? error.Remarks;
    }

    /// <summary>Composes the text that an exception says of an answer.</summary>
    internal static string MessageFrom(BatchTaskOperation operation, int httpStatus, BatchTaskErrorCode errorCode, string? description)
    {
        string status = httpStatus.ToString(CultureInfo.InvariantCulture);
        string? handling = HandlingFor(operation, httpStatus, errorCode);
        string rejection = errorCode.Value.Length == 0
            ? "HTTP " + status + ": " + description
            : errorCode.Value + " (HTTP " + status + "): " + description;
        return handling is null ? rejection : WithFullStop(rejection) + " " + handling;
    }

    /// <summary>Ends a sentence: the platform and the network write descriptions with a full stop or without.</summary>
    internal static string WithFullStop(string? sentence)
    {
        string text = sentence?.TrimEnd() ?? string.Empty;
        return text.Length == 0 || text[text.Length - 1] is '.' or '!' or '?' or ':' or ';' or '\u3002' or '\uFF01' or '\uFF1F' ? text : text + ".";
    }

    private static BatchTaskErrorInfo? Find(IReadOnlyList<BatchTaskErrorInfo> rows, BatchTaskErrorCode errorCode, int httpStatus)
    {
        BatchTaskErrorInfo? found = null;
        foreach (BatchTaskErrorInfo error in rows)
        {
            if (error.ErrorCode != errorCode)
            {
                continue;
            }

            if (error.HttpStatus == httpStatus)
            {
                return error;
            }

            found ??= error;
        }

        return found;
    }
}
