namespace IoTBatchGen.Errors;

/// <summary>The rows that several operations have.</summary>
internal static class SharedErrors
{
    public static BatchTaskErrorInfo ApplicationNotExist(BatchTaskOperation operation, int httpStatus) => new BatchTaskErrorInfo(
        operation,
        httpStatus,
        BatchTaskErrorCode.ApplicationNotExist,
        "The application is not existed.",
        "The application does not exist.",
        "Check whether appId carried in the HTTP request header is correct. Check whether appId in the request path (URL) is correct.");

    public static BatchTaskErrorInfo ApplicationNotAuthorized(BatchTaskOperation operation, int httpStatus) => new BatchTaskErrorInfo(
        operation,
        httpStatus,
        BatchTaskErrorCode.ApplicationNotAuthorized,
        "The application hasn't been authorized.",
        "The application has not been authorized.",
        "In scenarios where applications are not authorized, ensure that request parameter appId is null.");

    public static BatchTaskErrorInfo Throttled(BatchTaskOperation operation) => new BatchTaskErrorInfo(
        operation,
        403,
        BatchTaskErrorCode.Throttled,
        "app throttle exceed.",
        "The NA calls the API at a frequency that exceeds the flow control threshold (100 calls per minute by default).",
        "Contact IoT platform maintenance personnel to adjust the flow control threshold or control the API call frequency.");

    public static BatchTaskErrorInfo InvalidCredentials(BatchTaskOperation operation, string description) => new BatchTaskErrorInfo(
        operation,
        403,
        BatchTaskErrorCode.InvalidCredentials,
        description,
        "The access token is invalid.",
        "Check whether accessToken carried in the API request is correct.");

    public static BatchTaskErrorInfo InternalServerError(BatchTaskOperation operation) => new BatchTaskErrorInfo(
        operation,
        500,
        BatchTaskErrorCode.InternalServerError,
        "Internal server error.",
        "An internal server error occurs.",
        "An internal error occurs on the IoT platform. Contact IoT platform maintenance personnel.");
}
