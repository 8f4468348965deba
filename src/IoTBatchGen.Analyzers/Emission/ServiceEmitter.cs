using IoTBatchGen.Profiles.Naming;

namespace IoTBatchGen.Analyzers.Emission;

/// <summary>Writes the class of a service.</summary>
internal static class ServiceEmitter
{
    public static void Write(CSharpWriter writer, PlannedClass device, PlannedService service)
    {
        string summary = $"{XmlDocEmitter.Sentence(service.Description)}Commands of the service <c>{XmlText.Encode(service.ServiceId)}</c>.";
        XmlDocEmitter.WriteSummary(writer, summary, service.Stated);
        writer.Lines($"""
            [global::IoTBatchGen.DeviceService({StringLiteral.Encode(service.ServiceId)})]
            public static partial class {service.Name}
            """);
        writer.Open();
        writer.Lines($"""
            /// <summary>The profile's serviceId: <c>{XmlText.Encode(service.ServiceId)}</c>.</summary>
            public const string {ReservedNames.ServiceId} = {StringLiteral.Encode(service.ServiceId)};
            """);
        foreach (PlannedCommand command in service.Commands)
        {
            writer.Line();
            CommandEmitter.Write(writer, device, service, command);
        }

        writer.Close();
    }
}
