using IoTBatchGen.Profiles.Naming;

namespace IoTBatchGen.Analyzers.Emission;

/// <summary>Writes the constructor of a command, which rejects values that the profile does not allow.</summary>
internal static class ConstructorEmitter
{
    public static void Write(CSharpWriter writer, PlannedClass device, PlannedService service, PlannedCommand command)
    {
        writer.Line($"/// <summary>Creates the command <c>{XmlText.Encode(command.CommandName)}</c>.</summary>");
        foreach (PlannedPara para in command.Paras)
        {
            XmlDocEmitter.WriteParameter(writer, para);
        }

        XmlDocEmitter.WriteExceptions(writer, command.Paras);
        Signature(writer, device, command);
        writer.Indent();
        writer.Part($": base({StringLiteral.Encode(service.ServiceId)}, {StringLiteral.Encode(command.CommandName)}, ");
        writer.Part($"{StringLiteral.Encode(device.DeviceType)}, {StringLiteral.Encode(device.ManufacturerId)}, {StringLiteral.Encode(device.Model)}");
        writer.Part($"{ParaLines.Argument(command.Paras)}");
        foreach (PlannedPara para in command.Paras)
        {
            writer.Part($", {Value(para)}");
        }

        writer.Line(")");
        writer.Unindent();
        writer.Line("{ }");
    }

    // The base class checks each. A member of an enum goes as its number, because the base class does not know the enum.
    private static string Value(PlannedPara para)
    {
        string cast = para.Enum is null ? string.Empty : para.Para.Required ? "(int)" : "(int?)";
        return cast + Identifier.Escape(para.Parameter);
    }

    private static void Signature(CSharpWriter writer, PlannedClass device, PlannedCommand command)
    {
        writer.Line($"public {command.Name}({(command.Paras.Count == 0 ? ")" : string.Empty)}");
        writer.Indent();
        for (int i = 0; i < command.Paras.Count; i++)
        {
            PlannedPara para = command.Paras[i];
            string type = ParaTypes.Parameter(para, device.NullableMark);
            string unset = para.Para.Required ? string.Empty : " = null";
            string end = i < command.Paras.Count - 1 ? "," : ")";
            writer.Line($"{type} {Identifier.Escape(para.Parameter)}{unset}{end}");
        }

        writer.Unindent();
    }
}
