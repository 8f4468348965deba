namespace IoTBatchGen.Errors;

/// <summary>The errors of "create batch task": the API document's table "Error Codes", in its order and with its words.</summary>
internal static class CreateErrors
{
    public static readonly BatchTaskErrorInfo[] Rows =
    {
        SharedErrors.ApplicationNotExist(BatchTaskOperation.CreateTask, 200),
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
        SharedErrors.ApplicationNotExist(BatchTaskOperation.CreateTask, 403),
        SharedErrors.ApplicationNotAuthorized(BatchTaskOperation.CreateTask, 403),
        SharedErrors.Throttled(BatchTaskOperation.CreateTask),
        SharedErrors.InvalidCredentials(BatchTaskOperation.CreateTask, "App_key or access_token is invalid."),
        Error(404, BatchTaskErrorCode.TagNotExist, "The tag is not existed.", "The tag does not exist."),
        SharedErrors.ApplicationNotExist(BatchTaskOperation.CreateTask, 500),
        SharedErrors.InternalServerError(BatchTaskOperation.CreateTask),
    };

    private static BatchTaskErrorInfo Error(
        int httpStatus, BatchTaskErrorCode errorCode, string description, string remarks, string? handling = null) =>
        new BatchTaskErrorInfo(BatchTaskOperation.CreateTask, httpStatus, errorCode, description, remarks, handling);
}
