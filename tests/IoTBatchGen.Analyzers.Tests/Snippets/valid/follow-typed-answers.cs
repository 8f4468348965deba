using Level = Fleet.WaterMeter.DeliverySchedule.SetDeviceLevel;

namespace Waterworks;

class TypedAnswers(IBatchTaskClient client)
{
    //# a device's answer by its profile
    public async Task<int> CountAsync(string taskId, CancellationToken stop)
    {
        int open = 0;
        await foreach (BatchSubtask device in client.GetSubtasksAsync(taskId, cancellationToken: stop))
        {
            open += Level.Response.TryRead(device, out Level.Response? answer) && answer.Result == 1 ? 1 : 0;
        }

        return open;
    }

    //# why an answer could not be read
    public static string Describe(BatchSubtask device) =>
        Level.Response.TryRead(device, out var answer, out string reason) ? $"result {answer.Result}" : reason;

    //# what the platform pushed
    public static bool IsOpen(string body) =>
        DeviceCommandResult.Parse(body) is var pushed && Level.Response.TryRead(pushed, out var answer) && answer.Result == 1;

    //# an answer that the profile does not allow is a matter of the device
    public static bool Read() => Level.Response.TryRead(
        new BatchSubtask { DeviceId = "3f1a", State = BatchSubtaskState.Success, Output = """{"result":300,"serviceId":"","method":""}""" }, out _);

    //# a command with a value from another device's answer
    public static BatchTask Next(BatchSubtask device) => Level.Response.TryRead(device, out var answer)
        ? new Level(answer.Result).ToDevices(device.DeviceId!).AsTask("as-the-other", 60)
        : new Level(0).ToDevices(device.DeviceId!).AsTask("closed", 60);
}
