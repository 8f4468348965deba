using System;

namespace IoTBatchGen;

/// <summary>Turns an answer into a created task or an exception. API document, "Response Parameters" and "Error Codes".</summary>
internal static class AnswerReader
{
    /// <summary>The id of the created task; null where the answer says anything else.</summary>
    public static string? TaskIdOf(Answer answer) =>
        answer.IsWhole && answer.IsSuccess && AnswerFields.TryRead(answer.Body, out AnswerFields fields) && fields.ErrorCode == null
            && !string.IsNullOrEmpty(fields.TaskId)
            ? fields.TaskId
            : null;

    /// <summary>What an answer that names no created task says: the platform refused, or answered what is no answer of its API.</summary>
    public static BatchTaskException ExceptionOf(Answer answer, Redaction redaction)
    {
        if (!answer.IsWhole)
        {
            return Odd(answer, redaction, "the answer is larger than 1 MiB");
        }

        if (answer.Body.Count == 0)
        {
            return Odd(answer, redaction, "the answer is empty");
        }

        if (!AnswerFields.TryRead(answer.Body, out AnswerFields fields))
        {
            return Odd(answer, redaction, "the answer is no JSON object" + SaidToBe(answer, redaction));
        }

        // First of all, for the platform states errors under HTTP 200 too.
        if (fields.ErrorCode != null)
        {
            return Refusal(answer.HttpStatus, new BatchTaskErrorCode(fields.ErrorCode), fields.ErrorDescription, redaction);
        }

        return Odd(answer, redaction, answer.IsSuccess ? "the answer has neither taskID nor error_code" : "the answer has no error_code");
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
