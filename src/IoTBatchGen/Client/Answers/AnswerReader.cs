using System;
using IoTBatchGen.Json;

namespace IoTBatchGen;

/// <summary>Says what an answer means for the task. API document, "Response Parameters" and "Error Codes".</summary>
internal static class AnswerReader
{
    /// <summary>Reads an answer.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="taskName">The task's name.</param>
    /// <param name="body">What was sent.</param>
    /// <param name="appKey">As whom it was sent.</param>
    /// <param name="token">With which token.</param>
    public static SendResult Read(Answer answer, string? taskName, RequestBuffer body, string appKey, string token)
    {
        AnswerFields fields = default;
        bool isObject = answer.IsWhole && AnswerFields.TryRead(answer.Body, out fields);
        if (isObject && answer.IsSuccess && !answer.IsOfAnotherRequest && fields.ErrorCode is null && fields.HasOneTaskId
            && TaskIds.IsPossible(fields.TaskId)
            && !IsRepeated(fields.TaskId!, body, appKey, token))
        {
            return SendResult.Created(fields.TaskId!);
        }

        var redaction = new Redaction(body, appKey, token);
        var code = new BatchTaskErrorCode(fields.ErrorCode ?? string.Empty);
        bool hasCode = isObject && fields.ErrorCode is not null && !answer.IsOfAnotherRequest;
        BatchTaskErrorCode shown = hasCode ? Shown(code, answer.HttpStatus, redaction) : default;
        string description = hasCode
            ? redaction.Shorten(fields.ErrorDescription ?? "The platform gave no description.", 500)
            : Describe(answer, redaction, WhatIsOdd(answer, isObject, fields, redaction));
        return !answer.IsOfAnotherRequest && Refusals.IsCertain(answer.HttpStatus, code, fields.NamesTask)
            ? SendResult.Rejected(new BatchTaskRejectedException(answer.HttpStatus, shown, description, taskName), answer.RetryAfter)
            : SendResult.Unknown(new BatchTaskOutcomeUnknownException(answer.HttpStatus, shown, description, taskName), answer.RetryAfter);
    }

    // A server that repeats what it was sent does not thereby create a task, and its answer would carry a secret into logs.
    private static bool IsRepeated(string taskId, RequestBuffer body, string appKey, string token) =>
        SecretSet.Repeats(taskId, appKey)
        || SecretSet.Repeats(taskId, token)
        || (body.Holds(taskId) && new Redaction(body).Hides(taskId));

    private static string WhatIsOdd(Answer answer, bool isObject, AnswerFields fields, Redaction redaction)
    {
        if (answer.IsOfAnotherRequest)
        {
            return "a handler followed a redirect, so this answers another request";
        }

        if (!answer.IsWhole)
        {
            return "the answer is larger than 1 MiB";
        }

        if (answer.Body.Count == 0)
        {
            return "the answer is empty";
        }

        if (!isObject)
        {
            return "the answer is no JSON object" + SaidToBe(answer, redaction);
        }

        if (!answer.IsSuccess)
        {
            return "the answer has no error_code";
        }

        return string.IsNullOrEmpty(fields.TaskId)
            ? "the answer has neither taskID nor error_code"
            : FormattableString.Invariant(
                $"the answer's taskID is not one text of at most {TaskIds.MaxLength} characters without control characters, or repeats the request");
    }

    // A code of the document stays as it is, even where a device id happens to be the same digits.
    private static BatchTaskErrorCode Shown(BatchTaskErrorCode code, int httpStatus, Redaction redaction) =>
        BatchTaskErrorCatalog.Find(code, httpStatus) is not null ? code : new BatchTaskErrorCode(redaction.Shorten(code.Value, 64));

    private static string Describe(Answer answer, Redaction redaction, string what)
    {
        string excerpt = redaction.Shorten(answer.Body, 200);
        return excerpt.Length == 0 ? what + "." : what + ": " + excerpt;
    }

    private static string SaidToBe(Answer answer, Redaction redaction) =>
        answer.MediaType is null || answer.MediaType.EndsWith("json", StringComparison.OrdinalIgnoreCase)
            ? string.Empty
            : " but " + redaction.Shorten(answer.MediaType, 64);
}
