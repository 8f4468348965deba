using IoTBatchGen.Profiles.Model;
using IoTBatchGen.Profiles.Naming;

namespace IoTBatchGen.Analyzers.Emission;

/// <summary>Writes the class of a device.</summary>
internal static class DeviceEmitter
{
    public static void Write(CSharpWriter writer, PlannedClass device, EquatableArray<PlannedService> services)
    {
        string arguments = string.Join(
            ", ", StringLiteral.Encode(device.DeviceType), StringLiteral.Encode(device.ManufacturerId), StringLiteral.Encode(device.Model));
        XmlDocEmitter.WriteSummary(writer, $"Commands for devices of the type <c>{XmlText.Encode(device.DeviceType)}</c>, by service.", device.Stated);
        writer.Lines($"""
            [global::IoTBatchGen.DeviceProfile({arguments})]
            {ProfileFileEmitter.GeneratedCode}
            {(device.IsInternal ? "internal" : "public")} static partial class {device.Name}
            """);
        writer.Open();
        Constants(writer, device);
        foreach (PlannedService service in services)
        {
            writer.Line();
            ServiceEmitter.Write(writer, device, service);
        }

        writer.Close();
    }

    private static void Constants(CSharpWriter writer, PlannedClass device)
    {
        Constant(writer, ReservedNames.DeviceType, "deviceType", device.DeviceType);
        if (device.ManufacturerId is not null)
        {
            writer.Line();
            Constant(writer, ReservedNames.ManufacturerId, "manufacturerId", device.ManufacturerId);
        }

        if (device.Model is not null)
        {
            writer.Line();
            Constant(writer, ReservedNames.Model, "model", device.Model);
        }
    }

    private static void Constant(CSharpWriter writer, string name, string field, string value) => writer.Lines($"""
        /// <summary>The profile's {field}: <c>{XmlText.Encode(value)}</c>.</summary>
        public const string {name} = {StringLiteral.Encode(value)};
        """);
}
