using IoTBatchGen.Shared;
using IoTBatchGen.Validation.Rules;

namespace IoTBatchGen.FakePlatform.Validation;

/// <summary>Validates <c>param.command</c>. API document, "CommandDTO structure".</summary>
internal static class CommandRules
{
    private static readonly string[] Known = [WireNames.ServiceId, WireNames.Method, WireNames.Paras];

    public static void Check(JsonFields command)
    {
        LengthRule.Check(
            command,
            WireNames.ServiceId,
            RuleIds.MandatoryField,
            RuleIds.CommandName,
            BatchTaskLimits.ServiceIdMinLength,
            BatchTaskLimits.ServiceIdMaxLength);
        LengthRule.Check(
            command,
            WireNames.Method,
            RuleIds.MandatoryField,
            RuleIds.CommandName,
            BatchTaskLimits.MethodMinLength,
            BatchTaskLimits.MethodMaxLength);

        // Its content depends on the device profile, and the fake platform has no profiles; text it must be.
        command.Object(WireNames.Paras)?.CheckTexts(WireNames.Paras);
        command.ReportUnknown(Known);
    }
}
