namespace IoTBatchGen.AspNetCore.Tests;

internal static class Samples
{
    public static BatchTask Task(string name) =>
        new RawDeviceCommand { ServiceId = "DeliverySchedule", Method = "SET_DEVICE_LEVEL" }.ToDevices("3f1a").AsTask(name, timeoutMinutes: 1000);
}
