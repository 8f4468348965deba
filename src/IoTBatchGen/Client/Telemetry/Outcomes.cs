using System;

namespace IoTBatchGen.Client.Telemetry;

/// <summary>What traces and metrics say of a call that failed.</summary>
internal static class Outcomes
{
    /// <summary>The value of <see cref="BatchTaskDiagnostics.OutcomeTag"/>.</summary>
    public static string From(Exception failure)
    {
        switch (failure)
        {
            case BatchTaskOutcomeUnknownException _: return "unknown";
            case BatchTaskRejectedException _: return "rejected";
            case BatchTaskValidationException _: return "invalid";
            case BatchTaskLimitException _: return "limited";
            case AccessTokenException _: return "no_token";
            case BatchTaskNotSentException _: return "not_sent";
            case OperationCanceledException _: return "canceled";
            default: return "failed";
        }
    }

    /// <summary>The value of <see cref="BatchTaskDiagnostics.ErrorTypeTag"/>.</summary>
    public static string ErrorType(Exception failure)
    {
        string code = CodeOf(failure).Value;
        return code.Length != 0 ? code : failure.GetType().FullName!;
    }

    private static BatchTaskErrorCode CodeOf(Exception failure)
    {
        switch (failure)
        {
            case BatchTaskRejectedException rejected: return rejected.ErrorCode;
            case BatchTaskOutcomeUnknownException unknown: return unknown.ErrorCode;
            case BatchTaskQueryException query: return query.ErrorCode;
            case AccessTokenException login: return login.ErrorCode;
            default: return default;
        }
    }
}
