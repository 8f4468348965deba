using System;
using System.Collections.Generic;

namespace IoTBatchGen;

/// <summary>The API document's table "Error Codes": 14 rows, 12 codes.</summary>
public static class BatchTaskErrorTable
{
    private const string CheckAppId =
        "Check whether appId carried in the HTTP request header is correct. Check whether appId in the request path (URL) is correct.";

    /// <summary>The rows, in the document's order.</summary>
    public static IReadOnlyList<BatchTaskErrorRow> Rows { get; } = Array.AsReadOnly(new[]
    {
        ApplicationNotExist(200),
        Row(200, BatchTaskErrorCode.ResourceNotExist, "Resource doesn't exist.", "The resource does not exist."),
        Row(
            200,
            BatchTaskErrorCode.TaskCountLimitReached,
            "The batchTask count has reached the limit.",
            "If the number of unfinished tasks is greater than or equal to 10, a message is returned, indicating that the number of tasks reaches the limit."),
        Row(200, BatchTaskErrorCode.TaskNameExists, "The batchTask name has exist.", "The task name exists.", "Change the task name."),
        Row(
            400,
            BatchTaskErrorCode.TagAlreadyUsed,
            "The tagName and tagValue has been used on the platform.",
            "The tagName and tagValue have been used on the IoT platform."),
        Row(
            400,
            BatchTaskErrorCode.InvalidInput,
            "The input is invalid.",
            "An input parameter is invalid.",
            "Check whether parameters carried in the API call request are valid."),
        Row(401, BatchTaskErrorCode.NoPermission, "The user has no right.", "The user has no operation permission."),
        ApplicationNotExist(403),
        Row(
            403,
            BatchTaskErrorCode.ApplicationNotAuthorized,
            "The application hasn't been authorized.",
            "The application has not been authorized.",
            "In scenarios where applications are not authorized, ensure that request parameter appId is null."),
        Row(
            403,
            BatchTaskErrorCode.Throttled,
            "app throttle exceed.",
            "The NA calls the API at a frequency that exceeds the flow control threshold (100 calls per minute by default).",
            "Contact IoT platform maintenance personnel to adjust the flow control threshold or control the API call frequency."),
        Row(
            403,
            BatchTaskErrorCode.InvalidCredentials,
            "App_key or access_token is invalid.",
            "The access token is invalid.",
            "Check whether accessToken carried in the API request is correct."),
        Row(404, BatchTaskErrorCode.TagNotExist, "The tag is not existed.", "The tag does not exist."),
        ApplicationNotExist(500),
        Row(
            500,
            BatchTaskErrorCode.InternalServerError,
            "Internal server error.",
            "An internal server error occurs.",
            "An internal error occurs on the IoT platform. Contact IoT platform maintenance personnel."),
    });

    /// <summary>The row of a code and status, else the code's first row; null for a code the document does not name.</summary>
    /// <param name="errorCode">The code.</param>
    /// <param name="httpStatus">The HTTP status it came with.</param>
    public static BatchTaskErrorRow? Find(BatchTaskErrorCode errorCode, int httpStatus)
    {
        BatchTaskErrorRow? found = null;
        foreach (BatchTaskErrorRow row in Rows)
        {
            if (row.ErrorCode != errorCode)
            {
                continue;
            }

            if (row.HttpStatus == httpStatus)
            {
                return row;
            }

            found ??= row;
        }

        return found;
    }

    private static BatchTaskErrorRow ApplicationNotExist(int httpStatus) => Row(
        httpStatus,
        BatchTaskErrorCode.ApplicationNotExist,
        "The application is not existed.",
        "The application does not exist.",
        CheckAppId);

    private static BatchTaskErrorRow Row(
        int httpStatus, BatchTaskErrorCode errorCode, string description, string remarks, string? handling = null) =>
        new BatchTaskErrorRow(httpStatus, errorCode, description, remarks, handling);
}
