using System;
using IoTBatchGen.Shared;

namespace IoTBatchGen.Validation.Rules;

/// <summary>The fields of the request itself. API document, "Request Parameters".</summary>
internal static class TaskRules
{
    public static void Check(BatchTask task, ProblemList problems)
    {
        CheckAppId(task.AppId, problems);
        CheckTimeout(task, problems);
        CheckTaskName(task.TaskName, problems);
        problems.CheckCharacters(FieldOwner.Task, WireNames.AppId, task.AppId);
        problems.CheckCharacters(FieldOwner.Task, WireNames.TaskName, task.TaskName);
        CheckTaskType(task.TaskType, problems);
        if (task.Param is null)
        {
            problems.Missing(WireNames.Param, WireNames.Param);
        }
    }

    private static void CheckAppId(string? appId, ProblemList problems)
    {
        if (appId is not null && appId.Length > BatchTaskLimits.AppIdMaxLength)
        {
            problems.Error(RuleIds.AppId, WireNames.AppId, RuleMessages.AppId, appId.Length, BatchTaskLimits.AppIdMaxLength);
        }
    }

    private static void CheckTimeout(BatchTask task, ProblemList problems)
    {
        if (task.InexactTimeout is TimeSpan inexact)
        {
            BadTimeout(RulePhrases.Minutes(inexact), problems);
        }
        else if (task.Timeout is not int minutes)
        {
            problems.Missing(WireNames.Timeout, WireNames.Timeout);
        }
        else if (minutes < BatchTaskLimits.TimeoutMinMinutes || minutes > BatchTaskLimits.TimeoutMaxMinutes)
        {
            BadTimeout(RulePhrases.Minutes(minutes), problems);
        }
    }

    private static void BadTimeout(string found, ProblemList problems) => problems.Error(
        RuleIds.Timeout,
        WireNames.Timeout,
        RuleMessages.Timeout,
        found,
        BatchTaskLimits.TimeoutMinMinutes,
        BatchTaskLimits.TimeoutMaxMinutes);

    private static void CheckTaskName(string? taskName, ProblemList problems)
    {
        if (taskName is null)
        {
            problems.Missing(WireNames.TaskName, WireNames.TaskName);
        }
        else if (taskName.Length < BatchTaskLimits.TaskNameMinLength || taskName.Length > BatchTaskLimits.TaskNameMaxLength)
        {
            problems.Error(
                RuleIds.TaskName,
                WireNames.TaskName,
                RuleMessages.TaskName,
                taskName.Length,
                BatchTaskLimits.TaskNameMinLength,
                BatchTaskLimits.TaskNameMaxLength);
        }
    }

    private static void CheckTaskType(string? taskType, ProblemList problems)
    {
        if (taskType is null)
        {
            problems.Missing(WireNames.TaskType, WireNames.TaskType);
        }
        else if (!string.Equals(taskType, BatchTaskTypes.DeviceCmd, StringComparison.Ordinal))
        {
            problems.Error(
                RuleIds.TaskType, WireNames.TaskType, RuleMessages.TaskType, MessageText.Escape(taskType), BatchTaskTypes.DeviceCmd);
        }
    }
}
