using IoTBatchGen;

namespace WaterMeterNa;

/// <summary>Requests that the platform would reject or could not execute. Built only with -p:Mistakes=true, to show the diagnostics.</summary>
internal static class Mistakes
{
    public static IEnumerable<BatchTask> All()
    {
        yield return new WaterMeter.DeliverySchedule.SetDeviceLevel(value: 12)
            .ToDevices("3f1a")
            .AsTask("too-short", timeoutMinutes: 5);

        yield return new BatchTask
        {
            TaskName = "to-whom",
            Timeout = 1000,
            Param = new BatchTaskParam
            {
                Type = BatchTargetType.DeviceList,
                Command = new RawDeviceCommand { ServiceId = "DeliverySchedul", Method = "SET_DEVICE_LEVEL" },
            },
        };

        yield return new RawDeviceCommand { ServiceId = "DeliverySchedule", Method = "SET_DEVICE_LEVLE" }
            .ToArea("north")
            .AsTask("misspelt", TimeSpan.FromDays(3));
    }
}
