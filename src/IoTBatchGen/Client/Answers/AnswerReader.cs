using System;

namespace IoTBatchGen;

/// <summary>Turns an answer into a created task or an exception. API document, "Response Parameters" and "Error Codes".</summary>
internal static class AnswerReader
{
    /// <summary>The id of the created task.</summary>
    /// <exception cref="BatchTaskException">The platform refused, or answered what is no answer of its API.</exception>
    public static string Read(Answer answer, Redaction redaction)
    {
        if (!answer.IsWhole)
        {
            throw Odd(answer, redaction, "the answer is larger than 1 MiB");
        }

        if (answer.Body.Count == 0)
        {
            throw Odd(answer, redaction, "the answer is empty");
        }

        if (!AnswerFields.TryRead(answer.Body, out AnswerFields fields))
        {
            throw Odd(answer, redaction, "the answer is no JSON object" + SaidToBe(answer, redaction));
        }

        // First of all, for the platform states errors under HTTP 200 too.
        if (fields.ErrorCode != null)
        {
            throw Refusal(answer.HttpStatus, new BatchTaskErrorCode(fields.ErrorCode), fields.ErrorDescription, redaction);
        }

        if (!answer.IsSuccess)
        {
            throw Odd(answer, redaction, "the answer has no error_code");
        }

        return string.IsNullOrEmpty(fields.TaskId)
            ? throw Odd(answer, redaction, "the answer has neither taskID nor error_code")
            : fields.TaskId!;
    }

    private static BatchTaskException Refusal(int httpStatus, BatchTaskErrorCode code, string? description, Redaction redaction)
    {
        // A code of the document stays as it is, even where a device id happens to be the same digits.
        bool isKnown = BatchTaskErrorTable.Find(code, httpStatus) != null;
        return new BatchTaskException(
            httpStatus,
            isKnown ? code : new BatchTaskErrorCode(redaction.Shorten(code.Value, 64)),
            redaction.Shorten(description ?? "The platform gave no description.", 500));
    }

    private static BatchTaskException Odd(Answer answer, Redaction redaction, string what)
    {
        string excerpt = redaction.Shorten(answer.Body, 200);
        return new BatchTaskException(answer.HttpStatus, default, excerpt.Length == 0 ? what + "." : what + ": " + excerpt);
    }

    private static string SaidToBe(Answer answer, Redaction redaction) =>
        answer.MediaType == null || answer.MediaType.EndsWith("json", StringComparison.OrdinalIgnoreCase)
            ? string.Empty
            : " but " + redaction.Shorten(answer.MediaType, 64);
}
