using IoTBatchGen.Profiles.Naming;

namespace IoTBatchGen.Analyzers.Emission;

/// <summary>Writes the class of a command.</summary>
internal static class CommandEmitter
{
    public static void Write(CSharpWriter writer, PlannedClass device, PlannedService service, PlannedCommand command)
    {
        string summary = $"{XmlDocEmitter.Sentence(command.Description)}The command <c>{XmlText.Encode(command.CommandName)}</c>.";
        XmlDocEmitter.WriteSummary(writer, summary, command.Stated);
        writer.Lines($"""
            [global::IoTBatchGen.DeviceCommand({StringLiteral.Encode(command.CommandName)}{ParaLines.Argument(command.Paras)})]
            {ProfileFileEmitter.NotCovered}
            public sealed class {command.Name} : global::IoTBatchGen.TypedDeviceCommand
            """);
        writer.Open();
        writer.Lines($"""
            /// <summary>The profile's commandName: <c>{XmlText.Encode(command.CommandName)}</c>.</summary>
            public const string {ReservedNames.CommandName} = {StringLiteral.Encode(command.CommandName)};
            """);
        writer.Line();
        ParaLines.Write(writer, command.Paras, hasParameters: true);
        ConstructorEmitter.Write(writer, device, service, command);
        for (int i = 0; i < command.Paras.Count; i++)
        {
            PropertyEmitter.Write(writer, device, command.Paras[i], i, XmlDocEmitter.NotSent);
        }

        EnumEmitter.WriteAll(writer, command.Paras);
        foreach (PlannedResponse response in command.Responses)
        {
            writer.Line();
            ResponseEmitter.Write(writer, device, command, response);
        }

        writer.Close();
    }
}
