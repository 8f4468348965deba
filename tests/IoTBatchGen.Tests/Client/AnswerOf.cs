namespace IoTBatchGen.Tests.Client;

/// <summary>What an exception says of the platform's answer, whether that was certain or not.</summary>
internal static class AnswerOf
{
    extension(BatchTaskException exception)
    {
        public BatchTaskErrorCode ErrorCode =>
            exception is BatchTaskRejectedException rejected ? rejected.ErrorCode : ((BatchTaskOutcomeUnknownException)exception).ErrorCode;

        public string Description =>
            exception is BatchTaskRejectedException rejected ? rejected.Description : ((BatchTaskOutcomeUnknownException)exception).Description;
    }
}
