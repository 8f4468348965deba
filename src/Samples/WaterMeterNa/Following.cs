using IoTBatchGen;

namespace WaterMeterNa;

/// <summary>Follows a task to its end: how far it is, what each device answered, and what the platform pushed.</summary>
internal static class Following
{
    public static async Task RunAsync(BatchTaskClient client, BatchTaskCreated created, CallbackReceiver receiver)
    {
        BatchTaskStatus end = await client.WaitAsync(created, new ProgressBar());
        Console.WriteLine($"  the task is {end.State}");
        await foreach (BatchSubtask device in client.GetSubtasksAsync(end.TaskId))
        {
            Console.WriteLine($"  {device.DeviceId}: {Describe(device)}");
        }

        foreach (BatchTaskCallback callback in await receiver.ResultsAsync(devices: 3))
        {
            DeviceCommandResult pushed = callback.Result;
            Console.WriteLine($"  pushed for {callback.TaskName}: {pushed.DeviceId} {pushed.State} {pushed.Detail}".TrimEnd());
        }
    }

    private static string Describe(BatchSubtask device)
    {
        if (WaterMeter.DeliverySchedule.SetDeviceLevel.Response.TryRead(device, out var answer, out string reason))
        {
            return $"answered, result {answer.Result}";
        }

        return device.State == BatchSubtaskState.Fail ? $"failed with {device.Error} {device.Error?.Handling}"
            : device.State == BatchSubtaskState.Timeout ? "timed out. It may have acted all the same"
            : $"{device.State}, {reason}";
    }
}
