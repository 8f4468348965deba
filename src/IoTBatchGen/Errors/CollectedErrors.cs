namespace IoTBatchGen.Errors;

/// <summary>
/// The errors of the operations that the API document does not have: codes, statuses and descriptions are collected facts (see
/// specs/batchtask.openapi.yaml), the advice is ours.
/// </summary>
internal static class CollectedErrors
{
    private const string InvalidTokenOrAppId = "Invalid access token or appId.";

    public static readonly BatchTaskErrorInfo[] OfQueryTask =
    {
        new BatchTaskErrorInfo(
            BatchTaskOperation.QueryTask,
            400,
            BatchTaskErrorCode.IllegalRequest,
            "Illegal request.",
            "A mandatory parameter is missing or empty.",
            "Give the task's id, which the answer to creating the task has."),
        InvalidParameter(BatchTaskOperation.QueryTask, "Use the task's id as the answer to creating the task has it."),
        SharedErrors.ApplicationNotExist(BatchTaskOperation.QueryTask, 403),
        SharedErrors.ApplicationNotAuthorized(BatchTaskOperation.QueryTask, 403),
        SharedErrors.Throttled(BatchTaskOperation.QueryTask),
        SharedErrors.InvalidCredentials(BatchTaskOperation.QueryTask, InvalidTokenOrAppId),
        TaskNotExist(BatchTaskOperation.QueryTask),
        SharedErrors.ApplicationNotExist(BatchTaskOperation.QueryTask, 500),
    };

    public static readonly BatchTaskErrorInfo[] OfQuerySubtasks =
    {
        InvalidParameter(
            BatchTaskOperation.QuerySubtasks,
            "Use the task's id as the answer to creating the task has it, a pageNo of at least 0 and a pageSize from 1 to 250."),
        SharedErrors.ApplicationNotExist(BatchTaskOperation.QuerySubtasks, 403),
        SharedErrors.ApplicationNotAuthorized(BatchTaskOperation.QuerySubtasks, 403),
        SharedErrors.Throttled(BatchTaskOperation.QuerySubtasks),
        SharedErrors.InvalidCredentials(BatchTaskOperation.QuerySubtasks, InvalidTokenOrAppId),
        TaskNotExist(BatchTaskOperation.QuerySubtasks),
        SharedErrors.ApplicationNotExist(BatchTaskOperation.QuerySubtasks, 500),
        SharedErrors.InternalServerError(BatchTaskOperation.QuerySubtasks),
    };

    public static readonly BatchTaskErrorInfo[] OfCancelCommand =
    {
        SharedErrors.ApplicationNotExist(BatchTaskOperation.CancelCommand, 200),
        SharedErrors.ApplicationNotAuthorized(BatchTaskOperation.CancelCommand, 200),
        new BatchTaskErrorInfo(
            BatchTaskOperation.CancelCommand,
            200,
            BatchTaskErrorCode.CommandNotExist,
            "The device command is not existed.",
            "No command has this id.",
            "Use the commandId of a sub-task. It is not the id of the task."),
        new BatchTaskErrorInfo(
            BatchTaskOperation.CancelCommand,
            200,
            BatchTaskErrorCode.CommandNotPending,
            "The device command already canceled, expired or executed, Cannot cancel.",
            "The command has been canceled, has expired or has been sent to the device.",
            "It is too late to cancel this command, which is not a failure. Query the sub-task to learn how the command ended."),
        InvalidParameter(BatchTaskOperation.CancelCommand, "Use the commandId of a sub-task, and the status CANCELED."),
        SharedErrors.Throttled(BatchTaskOperation.CancelCommand),
        SharedErrors.InvalidCredentials(BatchTaskOperation.CancelCommand, InvalidTokenOrAppId),
    };

    public static readonly BatchTaskErrorInfo[] OfDeliverCommand =
    {
        new BatchTaskErrorInfo(
            BatchTaskOperation.DeliverCommand,
            400,
            BatchTaskErrorCode.CommandCountLimitReached,
            "Command counts has reached the upLimit.",
            "The device has as many pending commands as it may have (20 by default).",
            "Wait until the device has received its pending commands, or cancel some of them. Then send this device the command again, in a new task."),
        new BatchTaskErrorInfo(
            BatchTaskOperation.DeliverCommand,
            403,
            BatchTaskErrorCode.CallbackAddressConflict,
            "callback address conflicts",
            "The host or the port of callbackUrl differs from those of the application's subscriptions.",
            "Use the host and the port of the application's subscription callbacks in callbackUrl. The path may differ."),
    };

    private static BatchTaskErrorInfo InvalidParameter(BatchTaskOperation operation, string handling) => new BatchTaskErrorInfo(
        operation, 400, BatchTaskErrorCode.InvalidParameter, "The input is invalid.", "A parameter is invalid.", handling);

    private static BatchTaskErrorInfo TaskNotExist(BatchTaskOperation operation) => new BatchTaskErrorInfo(
        operation,
        404,
        BatchTaskErrorCode.TaskNotExist,
        "The batchTask is not existed.",
        "No batch task of the application has this id.",
        "Check the task's id, and whether the app key is that of the application which created the task. This answer is not a reason to create the task again.");
}
