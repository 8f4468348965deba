using System.Collections.Generic;
using System.Text.Json;

namespace IoTBatchGen.FakePlatform.Validation;

/// <summary>
/// Judges the JSON of a request by the API document, "Request Parameters". Written for JSON alone and apart from
/// <see cref="BatchTask.Validate"/>, so that each can be held against the other.
/// </summary>
internal static class BodyRules
{
    private static readonly string[] Known =
        [WireNames.AppId, WireNames.Param, WireNames.TaskName, WireNames.TaskType, WireNames.Timeout, WireNames.Tags];

    /// <summary>Every problem of the body, in the order of the API document.</summary>
    public static IReadOnlyList<BatchTaskProblem> Judge(JsonElement root)
    {
        var problems = new ProblemList();
        if (root.ValueKind != JsonValueKind.Object)
        {
            problems.Error(RuleIds.WrongType, "body", RuleMessages.WrongType, "the body", JsonTypes.Of(root), JsonTypeNames.Object);
            return problems.Problems;
        }

        var body = new JsonFields(root, string.Empty, problems);
        JudgeAppId(root, body);
        if (body.Object(WireNames.Param, RuleIds.MandatoryField) is { } param)
        {
            ParamRules.Judge(param);
        }

        JudgeTaskName(body);
        JudgeTaskType(body);
        JudgeTimeout(body);
        TagRules.Judge(body);
        body.ReportUnknown(Known);
        return problems.Problems;
    }

    private static void JudgeAppId(JsonElement root, JsonFields body)
    {
        // The one field that may be null: "ensure that request parameter appId is null" (100217).
        bool isNull = root.TryGetProperty(WireNames.AppId, out JsonElement value) && value.ValueKind == JsonValueKind.Null;
        if (!isNull && body.Text(WireNames.AppId) is { Length: > BatchTaskLimits.AppIdMaxLength } appId)
        {
            body.Problems.Error(RuleIds.AppId, WireNames.AppId, RuleMessages.AppId, appId.Length, BatchTaskLimits.AppIdMaxLength);
        }
    }

    private static void JudgeTaskName(JsonFields body)
    {
        string? name = body.Text(WireNames.TaskName, RuleIds.MandatoryField);
        if (name is { Length: < BatchTaskLimits.TaskNameMinLength or > BatchTaskLimits.TaskNameMaxLength })
        {
            body.Problems.Error(
                RuleIds.TaskName,
                WireNames.TaskName,
                RuleMessages.TaskName,
                name.Length,
                BatchTaskLimits.TaskNameMinLength,
                BatchTaskLimits.TaskNameMaxLength);
        }
    }

    private static void JudgeTaskType(JsonFields body)
    {
        if (body.Text(WireNames.TaskType, RuleIds.MandatoryField) is { } type and not BatchTaskTypes.DeviceCmd)
        {
            body.Problems.Error(
                RuleIds.TaskType, WireNames.TaskType, RuleMessages.TaskType, RulePhrases.Shown(type), BatchTaskTypes.DeviceCmd);
        }
    }

    private static void JudgeTimeout(JsonFields body)
    {
        long? timeout = body.Integer(WireNames.Timeout, RuleIds.MandatoryField);
        if (timeout is { } minutes and (< BatchTaskLimits.TimeoutMinMinutes or > BatchTaskLimits.TimeoutMaxMinutes))
        {
            body.Problems.Error(
                RuleIds.Timeout,
                WireNames.Timeout,
                RuleMessages.Timeout,
                RulePhrases.Minutes(minutes),
                BatchTaskLimits.TimeoutMinMinutes,
                BatchTaskLimits.TimeoutMaxMinutes);
        }
    }
}
