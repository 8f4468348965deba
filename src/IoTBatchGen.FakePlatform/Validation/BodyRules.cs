using System.Collections.Generic;
using System.Text.Json;
using IoTBatchGen.Shared;
using IoTBatchGen.Validation.Rules;

namespace IoTBatchGen.FakePlatform.Validation;

/// <summary>
/// Validates the JSON of a request by the API document, "Request Parameters". Independent of <see cref="BatchTask.Validate"/> on
/// purpose, down to the lists of known fields, so that tests can compare the two.
/// </summary>
internal static class BodyRules
{
    private static readonly string[] Known =
        [WireNames.AppId, WireNames.Param, WireNames.TaskName, WireNames.TaskType, WireNames.Timeout, WireNames.Tags];

    /// <summary>Returns every issue of the body, in the order of the API document.</summary>
    public static IReadOnlyList<BatchTaskValidationIssue> Check(JsonElement root)
    {
        var issues = new IssueList();
        if (root.ValueKind != JsonValueKind.Object)
        {
            issues.Error(RuleIds.WrongType, "body", RuleMessages.WrongType, "the body", JsonTypes.Of(root), JsonTypeNames.Object);
            return issues.Issues;
        }

        var body = new JsonFields(root, string.Empty, issues);
        CheckAppId(root, body);
        if (body.Object(WireNames.Param, RuleIds.MandatoryField) is { } param)
        {
            ParamRules.Check(param);
        }

        CheckTaskName(body);
        CheckTaskType(body);
        CheckTimeout(body);
        TagRules.Check(body);
        body.ReportUnknown(Known);
        return issues.Issues;
    }

    private static void CheckAppId(JsonElement root, JsonFields body)
    {
        // The only field that may be null: "ensure that request parameter appId is null" (100217).
        bool isNull = root.TryGetProperty(WireNames.AppId, out JsonElement value) && value.ValueKind == JsonValueKind.Null;
        if (!isNull && body.Text(WireNames.AppId) is { Length: > BatchTaskLimits.AppIdMaxLength } appId)
        {
            body.Issues.Error(RuleIds.AppId, WireNames.AppId, RuleMessages.AppId, appId.Length, BatchTaskLimits.AppIdMaxLength);
        }
    }

    private static void CheckTaskName(JsonFields body)
    {
        string? name = body.Text(WireNames.TaskName, RuleIds.MandatoryField);
        if (name is { Length: < BatchTaskLimits.TaskNameMinLength or > BatchTaskLimits.TaskNameMaxLength })
        {
            body.Issues.Error(
                RuleIds.TaskName,
                WireNames.TaskName,
                RuleMessages.TaskName,
                name.Length,
                BatchTaskLimits.TaskNameMinLength,
                BatchTaskLimits.TaskNameMaxLength);
        }
    }

    private static void CheckTaskType(JsonFields body)
    {
        if (body.Text(WireNames.TaskType, RuleIds.MandatoryField) is { } type and not BatchTaskTypes.DeviceCmd)
        {
            body.Issues.Error(
                RuleIds.TaskType, WireNames.TaskType, RuleMessages.TaskType, MessageText.Escape(type), BatchTaskTypes.DeviceCmd);
        }
    }

    private static void CheckTimeout(JsonFields body)
    {
        long? timeout = body.Integer(WireNames.Timeout, RuleIds.MandatoryField);
        if (timeout is { } minutes and (< BatchTaskLimits.TimeoutMinMinutes or > BatchTaskLimits.TimeoutMaxMinutes))
        {
            body.Issues.Error(
                RuleIds.Timeout,
                WireNames.Timeout,
                RuleMessages.Timeout,
                RulePhrases.Minutes(minutes),
                BatchTaskLimits.TimeoutMinMinutes,
                BatchTaskLimits.TimeoutMaxMinutes);
        }
    }
}
