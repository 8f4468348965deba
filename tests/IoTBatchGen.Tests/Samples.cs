namespace IoTBatchGen.Tests;

/// <summary>Requests without a problem, for tests to bend.</summary>
internal static class Samples
{
    /// <summary>A command in the API's own shape.</summary>
    public static RawDeviceCommand Command() => SampleTask.Command();

    /// <summary>A task to one device.</summary>
    public static BatchTask Task() => SampleTask.Create();

    /// <summary>A task to the devices that a type addresses, with the fields it needs.</summary>
    public static BatchTask TaskTo(BatchTargetType type) => ParamTo(type).AsTask("raise-level", 1000);

    private static BatchTaskParam ParamTo(BatchTargetType type) => type switch
    {
        BatchTargetType.DeviceList => Command().ToDevices("3f1a", "77b2"),
        BatchTargetType.DeviceType => Command().ToDeviceType("WaterMeter", "TestUtf8ManuId", "NBIoTDevice"),
        BatchTargetType.DeviceArea => Command().ToArea("north"),
        BatchTargetType.GroupList => Command().ToGroups("meters", "lamps"),
        BatchTargetType.GroupIdList => Command().ToGroupIds("g1", "g2"),
        _ => Command().ToAllDevices(),
    };
}
