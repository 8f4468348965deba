using IoTBatchGen.Shared;

namespace IoTBatchGen.Validation.Rules;

/// <summary>The command. API document, "CommandDTO structure".</summary>
internal static class CommandRules
{
    public static void Check(DeviceCommand? command, ProblemList problems)
    {
        if (command is null)
        {
            problems.Missing(Paths.InParam(WireNames.Command), WireNames.Command);
            return;
        }

        CheckName(ApiSchema.ServiceId, command.ServiceId, problems);
        CheckName(ApiSchema.Method, command.Method, problems);
        if (command is RawDeviceCommand raw)
        {
            CheckParas(raw, problems);
        }
    }

    // Apart, because the classes of JSON nodes are loaded for it, which a generated command spares its process.
    private static void CheckParas(RawDeviceCommand raw, ProblemList problems)
    {
        if (raw.Paras is not null)
        {
            ParaRules.Check(raw.Paras, problems);
        }
    }

    private static void CheckName(ApiField field, string? name, ProblemList problems)
    {
        if (name is null)
        {
            problems.Missing(FieldOwner.Command.PathOf(field.Name), field.Name);
        }
        else
        {
            problems.CheckLength(RuleIds.CommandName, FieldOwner.Command, field, name);
        }
    }
}
