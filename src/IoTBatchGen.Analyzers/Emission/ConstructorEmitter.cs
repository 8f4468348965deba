using System.Linq;
using IoTBatchGen.Profiles.Naming;

namespace IoTBatchGen.Analyzers.Emission;

/// <summary>Writes the constructor of a command, which rejects values that the profile does not allow.</summary>
internal static class ConstructorEmitter
{
    public static void Write(CSharpWriter writer, PlannedClass device, PlannedService service, PlannedCommand command, string[] docs)
    {
        writer.Line($"/// <summary>Creates the command <c>{XmlText.Encode(command.CommandName)}</c>.</summary>");
        for (int i = 0; i < docs.Length; i++)
        {
            writer.Line($"/// <param name=\"{command.Paras[i].Parameter}\">{docs[i]}</param>");
        }

        foreach (string exception in XmlDocEmitter.Exceptions(command.Paras))
        {
            writer.Line(exception);
        }

        Signature(writer, device, command);
        writer.Indent();
        string[] wireNames = [service.ServiceId, command.CommandName, device.DeviceType];
        string[] maybe = [StringLiteral.Encode(device.ManufacturerId), StringLiteral.Encode(device.Model)];
        writer.Line($": base({string.Join(", ", wireNames.Select(StringLiteral.Encode).Concat(maybe))})");
        writer.Unindent();
        writer.Open();
        foreach (PlannedPara para in command.Paras)
        {
            Assign(writer, para);
        }

        writer.Close();
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
            writer.Line($"{ParaAttribute.Write(para.Para)} {type} {Identifier.Escape(para.Parameter)}{unset}{end}");
        }

        writer.Unindent();
    }

    private static void Assign(CSharpWriter writer, PlannedPara para)
    {
        if (para.Enum is not null)
        {
            // A number cast to the enum is rejected here rather than when the command is sent.
            writer.Line(ListedTexts.OfEnum(para, Identifier.Escape(para.Parameter)) + ";");
        }

        writer.Line($"this.{para.Property} = {ParaCheckEmitter.Expression(para)};");
    }
}
