using System;
using IoTBatchGen.Client.Sending;
using IoTBatchGen.Json;

namespace IoTBatchGen.Client.Responses;

/// <summary>Says what a response means for the task. API document, "Response Parameters" and "Error Codes".</summary>
internal static class ResponseReader
{
    /// <summary>Reads a response.</summary>
    /// <param name="response">The response.</param>
    /// <param name="taskName">The task's name.</param>
    /// <param name="body">What was sent.</param>
    /// <param name="appKey">As whom it was sent.</param>
    /// <param name="token">With which token.</param>
    public static SendResult Read(PlatformResponse response, string? taskName, RequestBuffer body, string appKey, string token)
    {
        ResponseFields fields = default;
        bool isObject = response.IsWhole && ResponseFields.TryRead(response.Body, out fields);
        if (isObject && response.IsSuccess && !response.IsOfAnotherRequest && fields.ErrorCode is null && fields.HasOneTaskId
            && TaskIds.IsPossible(fields.TaskId)
            && !IsRepeated(fields.TaskId!, body, appKey, token))
        {
            return SendResult.Created(fields.TaskId!);
        }

        var redactor = new Redactor(body, appKey, token);
        var code = new BatchTaskErrorCode(fields.ErrorCode ?? string.Empty);
        bool hasCode = isObject && fields.ErrorCode is not null && !response.IsOfAnotherRequest;
        BatchTaskErrorCode shown = hasCode ? Shown(code, response.HttpStatus, redactor) : default;
        string description = hasCode
            ? redactor.Shorten(fields.ErrorDescription ?? "The platform sent no description.", 500)
            : Describe(response, redactor, WhatIsOdd(response, isObject, fields, redactor));
        return !response.IsOfAnotherRequest && Rejections.IsCertain(response.HttpStatus, code, fields.NamesTask)
            ? SendResult.Rejected(new BatchTaskRejectedException(response.HttpStatus, shown, description, taskName), response.RetryAfter)
            : SendResult.Unknown(new BatchTaskOutcomeUnknownException(response.HttpStatus, shown, description, taskName), response.RetryAfter);
    }

    // A server that repeats what it was sent does not thereby create a task, and its response would carry a secret into logs.
    private static bool IsRepeated(string taskId, RequestBuffer body, string appKey, string token) =>
        SecretSet.Repeats(taskId, appKey)
        || SecretSet.Repeats(taskId, token)
        || (body.Holds(taskId) && new Redactor(body).Hides(taskId));

    private static string WhatIsOdd(PlatformResponse response, bool isObject, ResponseFields fields, Redactor redactor)
    {
        if (response.IsOfAnotherRequest)
        {
            return "a handler followed a redirect, so this is the response to another request";
        }

        if (!response.IsWhole)
        {
            return "the response is larger than 1 MiB";
        }

        if (response.Body.Count == 0)
        {
            return "the response is empty";
        }

        if (!isObject)
        {
            return "the response is not a JSON object" + SaidToBe(response, redactor);
        }

        if (!response.IsSuccess)
        {
            return "the response has no error_code";
        }

        return string.IsNullOrEmpty(fields.TaskId)
            ? "the response has neither taskID nor error_code"
            : FormattableString.Invariant(
                $"the response's taskID is not a single text of at most {TaskIds.MaxLength} characters without control characters, or repeats the request");
    }

    // A code of the document stays as it is, even where a device id happens to be the same digits.
    private static BatchTaskErrorCode Shown(BatchTaskErrorCode code, int httpStatus, Redactor redactor) =>
        BatchTaskErrorCatalog.Find(BatchTaskOperation.CreateTask, code, httpStatus) is not null ? code : new BatchTaskErrorCode(redactor.Shorten(code.Value, 64));

    private static string Describe(PlatformResponse response, Redactor redactor, string what)
    {
        string excerpt = redactor.Shorten(response.Body, 200);
        return excerpt.Length == 0 ? what + "." : what + ": " + excerpt;
    }

    private static string SaidToBe(PlatformResponse response, Redactor redactor) =>
        response.MediaType is null || response.MediaType.EndsWith("json", StringComparison.OrdinalIgnoreCase)
            ? string.Empty
            : " but " + redactor.Shorten(response.MediaType, 64);
}
