using System;
using IoTBatchGen.Shared;

namespace IoTBatchGen.Validation.Rules;

/// <summary>How the command is delivered and its result pushed. API document, "ObjectNode structure".</summary>
internal static class DeliveryRules
{
    // An application has one URL for all its tasks; to read it costs as much as all other rules together.
    private static string? _accepted;

    public static void Check(BatchTaskParam param, ProblemList problems)
    {
        problems.CheckCharacters(FieldOwner.Param, WireNames.GroupTag, param.GroupTag);
        if (problems.CheckCharacters(FieldOwner.Param, WireNames.CallbackUrl, param.CallbackUrl)
            && param.CallbackUrl is not null && !IsAccepted(param.CallbackUrl))
        {
            problems.Error(RuleIds.CallbackUrl, Paths.InParam(WireNames.CallbackUrl), RuleMessages.CallbackUrl);
        }

        if (param.MaxRetransmit is int count && (count < BatchTaskLimits.MaxRetransmitMin || count > BatchTaskLimits.MaxRetransmitMax))
        {
            problems.Error(
                RuleIds.MaxRetransmit,
                Paths.InParam(WireNames.MaxRetransmit),
                RuleMessages.MaxRetransmit,
                count,
                BatchTaskLimits.MaxRetransmitMin,
                BatchTaskLimits.MaxRetransmitMax);
        }
    }

    private static bool IsAccepted(string callbackUrl)
    {
        if (string.Equals(callbackUrl, _accepted, StringComparison.Ordinal))
        {
            return true;
        }

        if (!CallbackUrls.IsAbsoluteHttp(callbackUrl))
        {
            return false;
        }

        _accepted = callbackUrl;
        return true;
    }
}
