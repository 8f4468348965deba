namespace IoTBatchGen.Package.Tests;

/// <summary>A water meter's profile, and a program that commands one.</summary>
internal static class Meter
{
    public const string Profile = """
        manufacturerId: Acme
        model: M1
        deviceType: WaterMeter
        services:
          - serviceId: DeliverySchedule
            commands:
              - commandName: SET_DEVICE_LEVEL
                paras:
                  - { paraName: value, dataType: int, required: true, min: 0, max: 100, unit: "%" }
        """;

    public const string Program = """
        using IoTBatchGen;

        BatchTask task = new WaterMeter.DeliverySchedule.SetDeviceLevel(value: 12)
            .ToDevices("3f1a", "77b2")
            .AsTask("raise-level", timeoutMinutes: 1000);
        Console.WriteLine(task.ToJson("app"));

        """;

    /// <summary>What the program prints.</summary>
    public const string Printed = """
        {"appId":"app","timeout":1000,"taskName":"raise-level","taskType":"DeviceCmd","param":{"type":"DeviceList","deviceList":["3f1a","77b2"],"command":{"serviceId":"DeliverySchedule","method":"SET_DEVICE_LEVEL","paras":{"value":12}}}}

        """;

    /// <summary>The command of <see cref="VendorZip"/>'s lamp, as a statement that prints its request.</summary>
    public const string LampProgram = """
        Console.WriteLine(new StreetLamp.Lamp.Switch(on: 1).ToAllDevices().AsTask("light", 10).ToJson("app"));

        """;

    /// <summary>What that prints.</summary>
    public const string LampPrinted = """
        {"appId":"app","timeout":10,"taskName":"light","taskType":"DeviceCmd","param":{"type":"Broadcast","command":{"serviceId":"Lamp","method":"SWITCH","paras":{"on":1}}}}

        """;
}
