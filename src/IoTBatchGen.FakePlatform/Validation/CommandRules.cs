namespace IoTBatchGen.FakePlatform.Validation;

/// <summary>Judges <c>param.command</c>. API document, "CommandDTO structure".</summary>
internal static class CommandRules
{
    private static readonly string[] Known = [WireNames.ServiceId, WireNames.Method, WireNames.Paras];

    public static void Judge(JsonFields command)
    {
        LengthRule.Judge(
            command,
            WireNames.ServiceId,
            RuleIds.MandatoryField,
            RuleIds.CommandName,
            BatchTaskLimits.ServiceIdMinLength,
            BatchTaskLimits.ServiceIdMaxLength);
        LengthRule.Judge(
            command,
            WireNames.Method,
            RuleIds.MandatoryField,
            RuleIds.CommandName,
            BatchTaskLimits.MethodMinLength,
            BatchTaskLimits.MethodMaxLength);

        // What stands in it is the profile's matter, and this platform has no profiles.
        command.Object(WireNames.Paras);
        command.ReportUnknown(Known);
    }
}
