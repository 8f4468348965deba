using System;
using System.Collections.Generic;
using Microsoft.Extensions.Logging;

namespace IoTBatchGen.DependencyInjection;

/// <summary>What the client does, as log entries with stable ids. None holds an app key, token, secret or device id.</summary>
internal sealed partial class ClientLog(ILogger logger) : BatchTaskClientObserver
{
    public override void OnCreated(BatchTaskCreated created, TimeSpan duration)
    {
        if (created.IsTaskIdKnown)
        {
            Created(logger, created.TaskId, duration);
        }
        else
        {
            Resolved(logger, duration);
        }
    }

    public override void OnFailed(Exception failure, TimeSpan duration)
    {
        switch (failure)
        {
            case BatchTaskOutcomeUnknownException unknown:
                OutcomeUnknown(logger, unknown.HttpStatus, duration, failure);
                break;
            case BatchTaskRejectedException rejected:
                Rejected(logger, rejected.ErrorCode.Value, rejected.HttpStatus, duration, failure);
                break;
            case BatchTaskCanceledException canceled:
                Canceled(logger, canceled.TaskMayExist ? "may" : "does not", duration, failure);
                break;
            case BatchTaskValidationException or BatchTaskLimitException or AccessTokenException:
                NotCreated(logger, duration, failure);
                break;
            case BatchTaskNotSentException:
                NotSent(logger, duration, failure);
                break;
            default:
                NotCreated(logger, duration, failure);
                break;
        }
    }

    public override void OnRetrying(BatchTaskRetryReason reason, TimeSpan delay) => Retrying(logger, reason, delay);

    public override void OnQueryFailed(string taskId, BatchTaskQueryException failure, TimeSpan delay) => QueryFailed(logger, taskId, delay, failure);

    public override void OnFinished(BatchTaskStatus status) =>
        Finished(logger, status.TaskId, status.State.Value, status.SuccessCount, status.FailCount, status.TimeoutCount, status.TotalCount);

    public override void OnTokenObtained(bool refreshed) => TokenObtained(logger, refreshed ? "a refresh" : "a login");

    public override void OnTokenFailed(Exception failure) => TokenFailed(logger, failure);

    public override void OnReleaseFailed(string limiter, Exception failure) => ReleaseFailed(logger, limiter, failure);

    /// <summary>A certificate's file was replaced by a good one.</summary>
    public void CertificateReplaced(string option) => CertificateReplaced(logger, option);

    /// <summary>A certificate's file is broken or gone.</summary>
    public void CertificateKept(string option, Exception failure) => CertificateKept(logger, option, failure);

    public override void OnValidationIssues(BatchTask task, IReadOnlyList<BatchTaskValidationIssue> issues)
    {
        foreach (BatchTaskValidationIssue issue in issues)
        {
            ValidationIssue(logger, issue.RuleId, issue.Field, issue.Message);
        }
    }

    [LoggerMessage(1, LogLevel.Information, "Batch task {TaskId} created after {Duration}")]
    private static partial void Created(ILogger logger, string taskId, TimeSpan duration);

    [LoggerMessage(2, LogLevel.Warning, "Batch task created after {Duration}; its id is unknown because the answer was lost")]
    private static partial void Resolved(ILogger logger, TimeSpan duration);

    [LoggerMessage(3, LogLevel.Error, "It is unknown whether a batch task was accepted (HTTP {HttpStatus}, after {Duration})")]
    private static partial void OutcomeUnknown(ILogger logger, int httpStatus, TimeSpan duration, Exception failure);

    [LoggerMessage(4, LogLevel.Warning, "Batch task rejected with {ErrorCode} (HTTP {HttpStatus}, after {Duration})")]
    private static partial void Rejected(ILogger logger, string errorCode, int httpStatus, TimeSpan duration, Exception failure);

    [LoggerMessage(5, LogLevel.Warning, "Batch task not sent (after {Duration})")]
    private static partial void NotSent(ILogger logger, TimeSpan duration, Exception failure);

    [LoggerMessage(6, LogLevel.Warning, "Call for a batch task canceled after {Duration}; the task {Certainty} exist")]
    private static partial void Canceled(ILogger logger, string certainty, TimeSpan duration, Exception failure);

    [LoggerMessage(7, LogLevel.Warning, "Batch task not created (after {Duration})")]
    private static partial void NotCreated(ILogger logger, TimeSpan duration, Exception failure);

    [LoggerMessage(8, LogLevel.Information, "Request is sent again ({Reason}) in {Delay}")]
    private static partial void Retrying(ILogger logger, BatchTaskRetryReason reason, TimeSpan delay);

    [LoggerMessage(9, LogLevel.Information, "Access token obtained by {Means}")]
    private static partial void TokenObtained(ILogger logger, string means);

    [LoggerMessage(10, LogLevel.Error, "No access token")]
    private static partial void TokenFailed(ILogger logger, Exception failure);

    [LoggerMessage(11, LogLevel.Warning, "Batch task has an issue: {RuleId} {Field}: {Issue}")]
    private static partial void ValidationIssue(ILogger logger, string ruleId, string field, string issue);

    [LoggerMessage(12, LogLevel.Warning, "{Limiter} failed when it got a permit back")]
    private static partial void ReleaseFailed(ILogger logger, string limiter, Exception failure);

    [LoggerMessage(13, LogLevel.Information, "The file of {Option} was replaced; new connections use it")]
    private static partial void CertificateReplaced(ILogger logger, string option);

    [LoggerMessage(14, LogLevel.Error, "The file of {Option} cannot be used any more; new connections use what it held before")]
    private static partial void CertificateKept(ILogger logger, string option, Exception failure);

    [LoggerMessage(15, LogLevel.Warning, "Batch task {TaskId} could not be queried; the next query is in {Delay}")]
    private static partial void QueryFailed(ILogger logger, string taskId, TimeSpan delay, Exception failure);

    [LoggerMessage(
        16, LogLevel.Information, "Batch task {TaskId} ended as {State}: {Succeeded} succeeded, {Failed} failed, {TimedOut} timed out, of {Total}")]
    private static partial void Finished(ILogger logger, string taskId, string state, int? succeeded, int? failed, int? timedOut, int? total);
}
