using System;
using System.Collections.Generic;
using System.Globalization;

namespace IoTBatchGen;

/// <summary>Provides the errors of the API: the API document's table "Error Codes".</summary>
public static class BatchTaskErrorCatalog
{
    private const string CheckAppId =
        "Check whether appId carried in the HTTP request header is correct. Check whether appId in the request path (URL) is correct.";

    /// <summary>Gets all errors, in the order of the API document: 14 rows of 12 codes, because one code can come with several HTTP statuses.</summary>
    public static IReadOnlyList<BatchTaskErrorInfo> All { get; } = Array.AsReadOnly(new[]
    {
        ApplicationNotExist(200),
        Error(200, BatchTaskErrorCode.ResourceNotExist, "Resource doesn't exist.", "The resource does not exist."),
        Error(
            200,
            BatchTaskErrorCode.TaskCountLimitReached,
            "The batchTask count has reached the limit.",
            "If the number of unfinished tasks is greater than or equal to 10, a message is returned, indicating that the number of tasks reaches the limit."),
        Error(200, BatchTaskErrorCode.TaskNameExists, "The batchTask name has exist.", "The task name exists.", "Change the task name."),
        Error(
            400,
            BatchTaskErrorCode.TagAlreadyUsed,
            "The tagName and tagValue has been used on the platform.",
            "The tagName and tagValue have been used on the IoT platform."),
        Error(
            400,
            BatchTaskErrorCode.InvalidInput,
            "The input is invalid.",
            "An input parameter is invalid.",
            "Check whether parameters carried in the API call request are valid."),
        Error(401, BatchTaskErrorCode.NoPermission, "The user has no right.", "The user has no operation permission."),
        ApplicationNotExist(403),
        Error(
            403,
            BatchTaskErrorCode.ApplicationNotAuthorized,
            "The application hasn't been authorized.",
            "The application has not been authorized.",
            "In scenarios where applications are not authorized, ensure that request parameter appId is null."),
        Error(
            403,
            BatchTaskErrorCode.Throttled,
            "app throttle exceed.",
            "The NA calls the API at a frequency that exceeds the flow control threshold (100 calls per minute by default).",
            "Contact IoT platform maintenance personnel to adjust the flow control threshold or control the API call frequency."),
        Error(
            403,
            BatchTaskErrorCode.InvalidCredentials,
            "App_key or access_token is invalid.",
            "The access token is invalid.",
            "Check whether accessToken carried in the API request is correct."),
        Error(404, BatchTaskErrorCode.TagNotExist, "The tag is not existed.", "The tag does not exist."),
        ApplicationNotExist(500),
        Error(
            500,
            BatchTaskErrorCode.InternalServerError,
            "Internal server error.",
            "An internal server error occurs.",
            "An internal error occurs on the IoT platform. Contact IoT platform maintenance personnel."),
    });

    /// <summary>Finds the error with a code and an HTTP status, or the first one with the code when none has that status.</summary>
    /// <param name="errorCode">The error code.</param>
    /// <param name="httpStatus">The HTTP status that it came with.</param>
    /// <returns>The error, or <see langword="null"/> for a code that the API document does not have.</returns>
    public static BatchTaskErrorInfo? Find(BatchTaskErrorCode errorCode, int httpStatus)
    {
        BatchTaskErrorInfo? found = null;
        foreach (BatchTaskErrorInfo error in All)
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

    /// <summary>Gets the recommended handling of an error, or the remark where the document recommends nothing.</summary>
    internal static string? HandlingFor(int httpStatus, BatchTaskErrorCode errorCode)
    {
        BatchTaskErrorInfo? error = Find(errorCode, httpStatus);
        return error is null ? null : error.Handling ?? error.Remarks;
    }

    /// <summary>Composes the text that an exception says of an answer.</summary>
    internal static string MessageFrom(int httpStatus, BatchTaskErrorCode errorCode, string? description)
    {
        string status = httpStatus.ToString(CultureInfo.InvariantCulture);
        string? handling = HandlingFor(httpStatus, errorCode);
        string answer = errorCode.Value.Length == 0
            ? "HTTP " + status + ": " + description
            : errorCode.Value + " (HTTP " + status + "): " + description;
        return handling is null ? answer : WithFullStop(answer) + " " + handling;
    }

    // The platform writes descriptions with a full stop or without.
    private static string WithFullStop(string sentence)
    {
        string text = sentence.TrimEnd();
        return text.Length == 0 || text[text.Length - 1] is '.' or '!' or '?' or ':' or ';' or '\u3002' or '\uFF01' or '\uFF1F' ? text : text + ".";
    }

    private static BatchTaskErrorInfo ApplicationNotExist(int httpStatus) => Error(
        httpStatus,
        BatchTaskErrorCode.ApplicationNotExist,
        "The application is not existed.",
        "The application does not exist.",
        CheckAppId);

    private static BatchTaskErrorInfo Error(
        int httpStatus, BatchTaskErrorCode errorCode, string description, string remarks, string? handling = null) =>
        new BatchTaskErrorInfo(httpStatus, errorCode, description, remarks, handling);
}
