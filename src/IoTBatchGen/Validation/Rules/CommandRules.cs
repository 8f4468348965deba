using IoTBatchGen.Shared;

namespace IoTBatchGen.Validation.Rules;

/// <summary>The command. API document, "CommandDTO structure".</summary>
internal static class CommandRules
{
    public static void Check(DeviceCommand? command, ProblemList problems)
    {
        if (command == null)
        {
            problems.Missing(Paths.InParam(WireNames.Command), WireNames.Command);
            return;
        }

        CheckName(
            WireNames.ServiceId, command.ServiceId, BatchTaskLimits.ServiceIdMinLength, BatchTaskLimits.ServiceIdMaxLength, problems);
        CheckName(WireNames.Method, command.Method, BatchTaskLimits.MethodMinLength, BatchTaskLimits.MethodMaxLength, problems);
        if (command is RawDeviceCommand { Paras: not null } raw)
        {
            ParaRules.Check(raw.Paras, problems);
        }
    }

    private static void CheckName(string field, string? name, int least, int greatest, ProblemList problems)
    {
        if (name == null)
        {
            problems.Missing(FieldOwner.Command.PathOf(field), field);
        }
        else
        {
            problems.CheckLength(RuleIds.CommandName, FieldOwner.Command, field, name, least, greatest);
        }
    }
}
