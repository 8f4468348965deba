namespace IoTBatchGen.Client.Responses;

/// <summary>Which responses say for certain that no task was created; specs/guides/outcomes.md has them as a table.</summary>
internal static class Rejections
{
    /// <summary>Whether the response to the POST that was sent is a rejection. Where it is not certain, the task may exist.</summary>
    /// <param name="httpStatus">Its status.</param>
    /// <param name="errorCode">Its code; empty if it has none.</param>
    /// <param name="namesTask">Whether it names a task all the same.</param>
    public static bool IsCertain(int httpStatus, BatchTaskErrorCode errorCode, bool namesTask)
    {
        // 408: the platform, or what is in front of it, stopped waiting; 3xx: something else is at the other address.
        if (namesTask || (httpStatus >= 300 && httpStatus <= 399) || httpStatus == 408 || errorCode == BatchTaskErrorCode.InternalServerError)
        {
            return false;
        }

        // Only a code of creating: that of another operation says nothing of the task.
        return SaysThatNothingWasProcessed(httpStatus) || BatchTaskErrorCatalog.Find(BatchTaskOperation.CreateTask, errorCode, httpStatus) is not null;
    }

    // The statuses of HTTP that lay the fault on the request. Others from 400 to 499 are of gateways, some of which say that a caller
    // or an upstream was given up after the request had been passed on (460, 499).
    private static bool SaysThatNothingWasProcessed(int httpStatus) =>
        (httpStatus >= 400 && httpStatus <= 417)
        || (httpStatus >= 421 && httpStatus <= 426)
        || httpStatus == 428
        || httpStatus == 429
        || httpStatus == 431
        || httpStatus == 451;
}
