using System;

namespace IoTBatchGen.FakePlatform.Validation;

/// <summary>Judges <c>param</c>. API document, "ObjectNode structure".</summary>
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

    public static void Judge(JsonFields param)
    {
        TargetRules.Judge(param, JudgeType(param));
        if (param.Object(WireNames.Command, RuleIds.MandatoryField) is { } command)
        {
            CommandRules.Judge(command);
        }

        JudgeCallbackUrl(param);
        JudgeMaxRetransmit(param);
        param.Text(WireNames.GroupTag);
        param.ReportUnknown(Known);
    }

    private static BatchTargetType? JudgeType(JsonFields param)
    {
        string? text = param.Text(WireNames.Type, RuleIds.MandatoryField);
        if (TargetFields.TryParse(text, out BatchTargetType type))
        {
            return type;
        }

        if (text != null)
        {
            param.Problems.Error(
                RuleIds.TargetType,
                param.PathOf(WireNames.Type),
                RuleMessages.TargetType,
                "\"" + Excerpt.Of(text) + "\"",
                string.Join(", ", TargetFields.TypeNames));
        }

        return null;
    }

    private static void JudgeCallbackUrl(JsonFields param)
    {
        if (param.Text(WireNames.CallbackUrl) is { } url && !IsAbsoluteHttp(url))
        {
            param.Problems.Error(RuleIds.CallbackUrl, param.PathOf(WireNames.CallbackUrl), RuleMessages.CallbackUrl);
        }
    }

    // Uri alone would also take "http:x" and text with spaces around it.
    private static bool IsAbsoluteHttp(string url) =>
        (url.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || url.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
        && Uri.TryCreate(url, UriKind.Absolute, out _);

    private static void JudgeMaxRetransmit(JsonFields param)
    {
        if (param.Integer(WireNames.MaxRetransmit) is { } count
            and (< BatchTaskLimits.MaxRetransmitMin or > BatchTaskLimits.MaxRetransmitMax))
        {
            param.Problems.Error(
                RuleIds.MaxRetransmit,
                param.PathOf(WireNames.MaxRetransmit),
                RuleMessages.MaxRetransmit,
                count,
                BatchTaskLimits.MaxRetransmitMin,
                BatchTaskLimits.MaxRetransmitMax);
        }
    }
}
