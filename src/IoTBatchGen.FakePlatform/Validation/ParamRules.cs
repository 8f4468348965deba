using IoTBatchGen.Shared;
using IoTBatchGen.Validation.Rules;

namespace IoTBatchGen.FakePlatform.Validation;

/// <summary>Validates <c>param</c>. API document, "ObjectNode structure".</summary>
internal static class ParamRules
{
    private static readonly string[] Known =
    [
        WireNames.Type,
        .. TargetFields.Conditional,
        WireNames.Command,
        WireNames.CallbackUrl,
        WireNames.MaxRetransmit,
        WireNames.GroupTag,
    ];

    public static void Check(JsonFields param)
    {
        TargetRules.Check(param, CheckType(param));
        if (param.Object(WireNames.Command, RuleIds.MandatoryField) is { } command)
        {
            CommandRules.Check(command);
        }

        CheckCallbackUrl(param);
        CheckMaxRetransmit(param);
        param.Text(WireNames.GroupTag);
        param.ReportUnknown(Known);
    }

    private static BatchTargetType? CheckType(JsonFields param)
    {
        string? text = param.Text(WireNames.Type, RuleIds.MandatoryField);
        if (TargetFields.TryParse(text, out BatchTargetType type))
        {
            return type;
        }

        if (text is not null)
        {
            param.Issues.Error(
                RuleIds.TargetType,
                param.PathOf(WireNames.Type),
                RuleMessages.TargetType,
                "'" + MessageText.Escape(text) + "'",
                RulePhrases.TargetTypes,
                RulePhrases.Meant(null));
        }

        return null;
    }

    private static void CheckCallbackUrl(JsonFields param)
    {
        if (param.Text(WireNames.CallbackUrl) is { } url && !CallbackUrls.IsAbsoluteHttp(url))
        {
            param.Issues.Error(RuleIds.CallbackUrl, param.PathOf(WireNames.CallbackUrl), RuleMessages.CallbackUrl);
        }
    }

    private static void CheckMaxRetransmit(JsonFields param)
    {
        if (param.Integer(WireNames.MaxRetransmit) is { } count
            and (< BatchTaskLimits.MaxRetransmitMin or > BatchTaskLimits.MaxRetransmitMax))
        {
            param.Issues.Error(
                RuleIds.MaxRetransmit,
                param.PathOf(WireNames.MaxRetransmit),
                RuleMessages.MaxRetransmit,
                count,
                BatchTaskLimits.MaxRetransmitMin,
                BatchTaskLimits.MaxRetransmitMax);
        }
    }
}
