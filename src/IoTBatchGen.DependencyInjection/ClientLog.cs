using System;
using System.Collections.Generic;
using System.Net.Http;
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
            case BatchTaskAmbiguousException unknown:
                Ambiguous(logger, unknown.HttpStatus, duration, failure);
                break;
            case BatchTaskException refused:
                Refused(logger, refused.ErrorCode.Value, refused.HttpStatus, duration, failure);
                break;
            case OperationCanceledException:
                // Its message says whether the task may exist.
                Cancelled(logger, duration, failure);
                break;
            case HttpRequestException:
                NotSent(logger, duration, failure);
                break;
            default:
                Failed(logger, duration, failure);
                break;
        }
    }

    public override void OnRetrying(BatchTaskRetryReason reason, TimeSpan delay) => Retrying(logger, reason, delay);

    public override void OnTokenObtained(bool refreshed) => TokenObtained(logger, refreshed ? "a refresh" : "a login");

    public override void OnTokenFailed(Exception failure) => TokenFailed(logger, failure);

    public override void OnReleaseFailed(string limiter, Exception failure) => ReleaseFailed(logger, limiter, failure);

    /// <summary>A certificate's file was replaced by a good one.</summary>
    public void CertificateReplaced(string option) => CertificateReplaced(logger, option);

    /// <summary>A certificate's file is broken or gone.</summary>
    public void CertificateKept(string option, Exception failure) => CertificateKept(logger, option, failure);

    /// <summary>For <see cref="BatchTaskClientOptions.OnProblems"/>.</summary>
    public void Problems(BatchTask task, IReadOnlyList<BatchTaskProblem> problems)
    {
        foreach (BatchTaskProblem problem in problems)
        {
            Problem(logger, problem.RuleId, problem.Field, problem.Message);
        }
    }

    [LoggerMessage(1, LogLevel.Information, "Batch task {TaskId} created after {Duration}")]
    private static partial void Created(ILogger logger, string taskId, TimeSpan duration);

    [LoggerMessage(2, LogLevel.Warning, "Batch task created after {Duration}; its id is unknown, for the answer was lost")]
    private static partial void Resolved(ILogger logger, TimeSpan duration);

    [LoggerMessage(3, LogLevel.Error, "It is unknown whether a batch task was accepted (HTTP {HttpStatus}, after {Duration})")]
    private static partial void Ambiguous(ILogger logger, int httpStatus, TimeSpan duration, Exception failure);

    [LoggerMessage(4, LogLevel.Warning, "Batch task refused with {ErrorCode} (HTTP {HttpStatus}, after {Duration})")]
    private static partial void Refused(ILogger logger, string errorCode, int httpStatus, TimeSpan duration, Exception failure);

    [LoggerMessage(5, LogLevel.Warning, "Batch task not sent, the platform could not be reached (after {Duration})")]
    private static partial void NotSent(ILogger logger, TimeSpan duration, Exception failure);

    [LoggerMessage(6, LogLevel.Warning, "Call for a batch task cancelled after {Duration}")]
    private static partial void Cancelled(ILogger logger, TimeSpan duration, Exception failure);

    [LoggerMessage(7, LogLevel.Warning, "Batch task not created (after {Duration})")]
    private static partial void Failed(ILogger logger, TimeSpan duration, Exception failure);

    [LoggerMessage(8, LogLevel.Information, "Batch task is sent again ({Reason}) in {Delay}")]
    private static partial void Retrying(ILogger logger, BatchTaskRetryReason reason, TimeSpan delay);

    [LoggerMessage(9, LogLevel.Information, "Access token obtained by {Means}")]
    private static partial void TokenObtained(ILogger logger, string means);

    [LoggerMessage(10, LogLevel.Error, "No access token")]
    private static partial void TokenFailed(ILogger logger, Exception failure);

    [LoggerMessage(11, LogLevel.Warning, "Batch task has a problem: {RuleId} {Field}: {Problem}")]
    private static partial void Problem(ILogger logger, string ruleId, string field, string problem);

    [LoggerMessage(12, LogLevel.Warning, "{Limiter} failed when it got a permit back")]
    private static partial void ReleaseFailed(ILogger logger, string limiter, Exception failure);

    [LoggerMessage(13, LogLevel.Information, "The file of {Option} was replaced; new connections use it")]
    private static partial void CertificateReplaced(ILogger logger, string option);

    [LoggerMessage(14, LogLevel.Error, "The file of {Option} cannot be used any more; new connections use what it held before")]
    private static partial void CertificateKept(ILogger logger, string option, Exception failure);
}
