namespace IoTBatchGen.Validation.Rules;

/// <summary>How the command is delivered and its result pushed. API document, "ObjectNode structure".</summary>
internal static class DeliveryRules
{
    public static void Check(BatchTaskParam param, ProblemList problems)
    {
        if (param.CallbackUrl != null && !CallbackUrls.IsAbsoluteHttp(param.CallbackUrl))
        {
            problems.Error(RuleIds.CallbackUrl, Paths.OfParam(WireNames.CallbackUrl), RuleMessages.CallbackUrl);
        }

        if (param.MaxRetransmit is int count && (count < BatchTaskLimits.MaxRetransmitMin || count > BatchTaskLimits.MaxRetransmitMax))
        {
            problems.Error(
                RuleIds.MaxRetransmit,
                Paths.OfParam(WireNames.MaxRetransmit),
                RuleMessages.MaxRetransmit,
                count,
                BatchTaskLimits.MaxRetransmitMin,
                BatchTaskLimits.MaxRetransmitMax);
        }
    }
}
