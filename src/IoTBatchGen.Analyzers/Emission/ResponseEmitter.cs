using System.Linq;
using IoTBatchGen.Profiles.Model;
using IoTBatchGen.Profiles.Naming;

namespace IoTBatchGen.Analyzers.Emission;

/// <summary>Writes the class of a response.</summary>
internal static class ResponseEmitter
{
    private const string Reader = "global::IoTBatchGen.ResponseParaReader";
    private const string NotNullWhen = "[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] ";

    public static void Write(CSharpWriter writer, PlannedClass device, PlannedCommand command, PlannedResponse response)
    {
        string named = response.ResponseName.Length == 0 ? string.Empty : $" <c>{XmlText.Encode(response.ResponseName)}</c>";
        writer.Line(
            $"/// <summary>{XmlDocEmitter.Sentence(response.Description)}The response{named} to the command <c>{XmlText.Encode(command.CommandName)}</c>.</summary>");
        XmlDocEmitter.WriteStated(writer, response.Stated);
        writer.Lines($"""
            [global::IoTBatchGen.DeviceResponse({StringLiteral.Encode(response.ResponseName)})]
            {ProfileFileEmitter.GeneratedCode}
            {ProfileFileEmitter.NotCovered}
            public sealed class {response.Name} : global::IoTBatchGen.TypedCommandResponse
            """);
        writer.Open();
        if (response.ResponseName.Length > 0)
        {
            writer.Lines($"""
                /// <summary>The profile's responseName: <c>{XmlText.Encode(response.ResponseName)}</c>.</summary>
                public const string {ReservedNames.ResponseName} = {StringLiteral.Encode(response.ResponseName)};
                """);
            writer.Line();
        }

        Constructor(writer, response);
        Properties(writer, device, response);
        string envelope = string.Concat(response.Paras
            .Where(para => AnswerEnvelope.HasField(para.Para.ParaName))
            .Select(para => ", " + StringLiteral.Encode(para.Para.ParaName)));
        TryRead(writer, device, response, "BatchSubtask", "subtask", "FromSubtask", envelope);
        TryRead(writer, device, response, "DeviceCommandResult", "result", "FromResult", envelope);
        ListedTexts.Write(writer, response.Paras);
        EnumEmitter.WriteAll(writer, response.Paras, "answer");
        writer.Close();
    }

    private static void Constructor(CSharpWriter writer, PlannedResponse response)
    {
        writer.Line($"private {response.Name}({Reader} reader)");
        writer.Open();
        foreach (PlannedPara para in response.Paras)
        {
            writer.Line($"this.{para.Property} = {Read(para)};");
        }

        writer.Close();
    }

    private static void Properties(CSharpWriter writer, PlannedClass device, PlannedResponse response)
    {
        foreach (PlannedPara para in response.Paras)
        {
            writer.Line();
            writer.Line($"/// <summary>{XmlDocEmitter.ResponsePara(para)}</summary>");
            XmlDocEmitter.WriteStated(writer, para.Stated);
            writer.Line(ParaAttribute.Write(para.Para));
            writer.Line($"public {ParaTypes.Property(para, device.NullableMark)} {para.Property} {{ get; }}");
        }
    }

    private static string Read(PlannedPara para)
    {
        string read = para.Para.Required ? "Required" : "Optional";
        string name = StringLiteral.Encode(para.Para.ParaName);
        return para.Enum is null
            ? $"reader.{read}{Method(para.Para.Kind)}({name})"
            : $"({ParaTypes.Property(para, string.Empty)})reader.{read}Listed({name}, {ListedTexts.Row(para)})";
    }

    private static string Method(ParaKind kind) => kind switch
    {
        ParaKind.String => "Text",
        ParaKind.DateTime => "Time",
        ParaKind.StringList => "TextItems",
        ParaKind.IntList => "IntItems",
        ParaKind.DoubleList => "DoubleItems",
        _ => kind.ToString(),
    };

    // Where the framework does not have the attribute, the compiler would warn of each use of a response that may be null.
    private static void TryRead(
        CSharpWriter writer, PlannedClass device, PlannedResponse response, string type, string parameter, string open, string envelope)
    {
        string signature = $"public static bool {ReservedNames.TryRead}(global::IoTBatchGen.{type} {parameter}, "
            + (device.NotNullWhen ? $"{NotNullWhen}out {response.Name}?" : $"out {response.Name}") + " response";
        string suppressed = device.Nullable && !device.NotNullWhen ? "!" : string.Empty;
        writer.Line();
        writer.Lines($"""
            /// <summary>Reads the device's answer; false when the command failed or the answer is not as the profile says.</summary>
            {signature}) => {ReservedNames.TryRead}({parameter}, out response, out _);
            """);
        writer.Line();
        writer.Lines($"""
            /// <summary>Reads the device's answer; false when there is none, and then the <paramref name="reason"/>, in English.</summary>
            {signature}, out string reason)
            """);
        writer.Open();
        writer.Line($"var reader = {Reader}.{open}({parameter}{envelope});");
        writer.Line($"return reader.Keep(new {response.Name}(reader), out response{suppressed}, out reason);");
        writer.Close();
    }
}
