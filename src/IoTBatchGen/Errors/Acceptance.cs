namespace IoTBatchGen;

/// <summary>What an answer that is no success says about whether the task exists.</summary>
internal static class Acceptance
{
    /// <summary>Whether the task may exist all the same. False only where the answer certainly is a refusal.</summary>
    public static bool IsPossible(BatchTaskException answer)
    {
        if (answer.ErrorCode == BatchTaskErrorCode.InternalServerError)
        {
            return true;
        }

        // A code of the document says why the task was refused, and any other code under a status other than 5xx that it was.
        if (answer.ErrorCode.Value.Length != 0)
        {
            return answer.HttpStatus >= 500 && BatchTaskErrorTable.Find(answer.ErrorCode, answer.HttpStatus) == null;
        }

        // Without a code something in front of the platform may have answered. What it says is the sender's fault (4xx), or is
        // elsewhere (3xx), it did not pass on; a 408, a 5xx and an odd success may have come after passing it on.
        return answer.HttpStatus < 300 || answer.HttpStatus == 408 || answer.HttpStatus >= 500;
    }
}
