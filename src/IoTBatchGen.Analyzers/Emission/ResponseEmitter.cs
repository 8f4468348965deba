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
        string summary = $"{XmlDocEmitter.Sentence(response.Description)}The response{named} to the command <c>{XmlText.Encode(command.CommandName)}</c>.";
        XmlDocEmitter.WriteSummary(writer, summary, response.Stated);
        writer.Lines($"""
            [global::IoTBatchGen.DeviceResponse({StringLiteral.Encode(response.ResponseName)}{ParaLines.Argument(response.Paras)})]
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

        ParaLines.Write(writer, response.Paras, hasParameters: false);
        writer.Lines($$"""
            private {{response.Name}}({{Reader}} reader)
                : base(reader)
            { }
            """);
        for (int i = 0; i < response.Paras.Count; i++)
        {
            PropertyEmitter.Write(writer, device, response.Paras[i], i, XmlDocEmitter.NotReceived);
        }

        TryRead(writer, device, response, "BatchSubtask", "subtask", "FromSubtask");
        TryRead(writer, device, response, "DeviceCommandResult", "result", "FromResult");
        EnumEmitter.WriteAll(writer, response.Paras);
        writer.Close();
    }

    // Where the framework does not have the attribute, the compiler would warn of each use of a response that may be null.
    private static void TryRead(
        CSharpWriter writer, PlannedClass device, PlannedResponse response, string type, string parameter, string open)
    {
        string signature = $"public static bool {ReservedNames.TryRead}(global::IoTBatchGen.{type} {parameter}, "
            + (device.Language is { Nullable: true, NotNullWhen: true } ? $"{NotNullWhen}out {response.Name}?" : $"out {response.Name}") + " response";
        string paras = response.Paras.Count == 0 ? StringLiteral.Encode(string.Empty) : ReservedNames.ParaLines;
        writer.Line();
        writer.Lines($"""
            /// <summary>Reads the device's answer; false when the command failed or the answer is not as the profile says.</summary>
            {signature}) => {ReservedNames.TryRead}({parameter}, out response, out _);
            """);
        writer.Line();
        writer.Lines($"""
            /// <summary>Reads the device's answer; false when there is none, and then the <paramref name="reason"/>, in English.</summary>
            {signature}, out string reason) =>
                {Reader}.Keep(new {response.Name}({Reader}.{open}({parameter}, {paras})), out response, out reason);
            """);
    }
}
