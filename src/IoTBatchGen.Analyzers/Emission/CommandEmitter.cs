using System.Linq;
using IoTBatchGen.Profiles.Naming;

namespace IoTBatchGen.Analyzers.Emission;

/// <summary>Writes the class of a command.</summary>
internal static class CommandEmitter
{
    public static void Write(CSharpWriter writer, PlannedClass device, PlannedService service, PlannedCommand command)
    {
        writer.Line($"/// <summary>{XmlDocEmitter.Sentence(command.Description)}The command <c>{XmlText.Encode(command.CommandName)}</c>.</summary>");
        XmlDocEmitter.WriteStated(writer, command.Stated);
        writer.Lines($"""
            [global::IoTBatchGen.DeviceCommand({StringLiteral.Encode(command.CommandName)})]
            {ProfileFileEmitter.GeneratedCode}
            {ProfileFileEmitter.NotCovered}
            public sealed class {command.Name} : global::IoTBatchGen.TypedDeviceCommand
            """);
        writer.Open();
        writer.Lines($"""
            /// <summary>The profile's commandName: <c>{XmlText.Encode(command.CommandName)}</c>.</summary>
            public const string {ReservedNames.CommandName} = {StringLiteral.Encode(command.CommandName)};
            """);
        writer.Line();
        string[] docs = command.Paras.Select(XmlDocEmitter.CommandPara).ToArray();
        ConstructorEmitter.Write(writer, device, service, command, docs);
        for (int i = 0; i < docs.Length; i++)
        {
            PlannedPara para = command.Paras[i];
            writer.Line();
            writer.Line($"/// <summary>{docs[i]}</summary>");
            XmlDocEmitter.WriteStated(writer, para.Stated);
            writer.Line($"public {ParaTypes.Property(para, device.NullableMark)} {para.Property} {{ get; }}");
        }

        WriteParas(writer, command);
        ListedTexts.Write(writer, command.Paras);
        EnumEmitter.WriteAll(writer, command.Paras, "request");
        foreach (PlannedResponse response in command.Responses)
        {
            writer.Line();
            ResponseEmitter.Write(writer, device, command, response);
        }

        writer.Close();
    }

    // The names of the paras go on the wire as they are; a command without paras keeps the method of its base, which writes none.
    private static void WriteParas(CSharpWriter writer, PlannedCommand command)
    {
        if (command.Paras.Count == 0)
        {
            return;
        }

        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line("protected override void WriteParas(ref global::IoTBatchGen.CommandParaWriter writer)");
        writer.Open();
        foreach (PlannedPara para in command.Paras)
        {
            string value = para.Enum is null ? "this." + para.Property : ListedTexts.OfEnum(para, "this." + para.Property);
            writer.Line($"writer.Write({StringLiteral.Encode(para.Para.ParaName)}, {value});");
        }

        writer.Close();
    }
}
