namespace Waterworks;

class Answers(IBatchTaskClient client, TextWriter log)
{
    //# each device's answer, by its profile
    public async Task<int> CountMovedAsync(string taskId, CancellationToken stop)
    {
        int moved = 0;
        await foreach (BatchSubtask device in client.GetSubtasksAsync(taskId, cancellationToken: stop))
        {
            if (WaterMeter.DeliverySchedule.SetDeviceLevel.Response.TryRead(device, out var answer) && answer.Result == 0)
            {
                moved++;
            }
        }

        return moved;
    }

    //# why there is no answer
    public void Receive(DeviceCommandResult result)
    {
        if (!WaterMeter.DeliverySchedule.SetDeviceLevel.Response.TryRead(result, out var answer, out string reason))
        {
            log.WriteLine(result.DeviceId + ": " + reason);
            return;
        }

        log.WriteLine(answer.Result + " " + string.Join(",", answer.OtherFields.Keys) + answer.OtherFields.Count);
    }

    //# answers in a test, outside the range of commands
    public static readonly BatchSubtask[] Samples =
    [
        new() { State = BatchSubtaskState.Success, Output = """{"result":7,"value":1000}""" },
        new() { State = BatchSubtaskState.Success, Output = """{"requestId":"1","commandResult":{"result":"0"}}""" },
        new() { State = new BatchSubtaskState("Lost"), Output = $$$"""{"resultCode":"FAILED","resultDetail":{"reason":"{{{Environment.MachineName}}}"}}""" },
    ];

    //# by a type parameter and a constant
    public const string Name = WaterMeter.WaterMeterBasic.SetPressureReadPeriod.Response.ResponseName;

    public static List<WaterMeter.WaterMeterBasic.SetPressureReadPeriod.Response> All(IEnumerable<BatchSubtask> devices) =>
        [.. devices.Select(device => WaterMeter.WaterMeterBasic.SetPressureReadPeriod.Response.TryRead(device, out var answer) ? answer : null).OfType<WaterMeter.WaterMeterBasic.SetPressureReadPeriod.Response>()];
}
