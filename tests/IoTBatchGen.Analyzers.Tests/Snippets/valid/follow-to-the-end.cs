namespace Waterworks;

class LevelJob(IBatchTaskClient client, TextWriter log)
{
    //# a task that was created is followed by what creating returned
    public async Task<bool> RunAsync(string[] devices, CancellationToken stop)
    {
        BatchTask task = new WaterMeter.DeliverySchedule.SetDeviceLevel(value: 12).ToDevices(devices).AsTask("raise-level", 1000);
        BatchTaskCreated created = await client.CreateAsync(task, stop);
        var progress = new Progress<BatchTaskStatus>(now => log.WriteLine($"{now.CompleteCount} of {now.TotalCount}"));
        BatchTaskStatus end = await client.WaitAsync(created, progress, stop);
        return end.SuccessCount == end.TotalCount && task.Timeout == 1000;
    }

    //# the same task in one expression
    public async Task<BatchTaskStatus> OneLineAsync() => await client.WaitAsync(
        await client.CreateAsync(new BatchTask
        {
            TaskName = "meters",
            Timeout = 60,
            Param = new BatchTaskParam { Type = BatchTargetType.Broadcast, Command = new WaterMeter.DeliverySchedule.SetDeviceLevel(value: 5) },
        }));

    //# each change, and then each device
    public async Task<List<string>> FailedAsync(string taskId, CancellationToken stop)
    {
        var failed = new List<string>();
        await foreach (BatchTaskStatus now in client.WatchAsync(taskId, new BatchTaskWatchOptions { MinInterval = TimeSpan.FromSeconds(5), MaxInterval = TimeSpan.FromMinutes(1) }, stop))
        {
            await log.WriteLineAsync($"{now.TaskName}: {now.ProgressPerMille}");
        }

        await foreach (BatchSubtask device in client.GetSubtasksAsync(taskId, new BatchSubtaskFilter { State = BatchSubtaskState.Fail }, stop))
        {
            failed.Add(device.DeviceId + ": " + (device.Error?.Handling ?? "unknown"));
        }

        return failed;
    }

    //# the devices that did not answer get the command again, in a task of another name
    public async Task AgainAsync(BatchTaskCreated first)
    {
        var silent = new List<string>();
        await foreach (BatchSubtask device in client.GetSubtasksAsync(first.TaskId!, new() { State = BatchSubtaskState.Timeout }))
        {
            silent.Add(device.DeviceId!);
        }

        if (silent.Count != 0)
        {
            await client.CreateAsync(new WaterMeter.DeliverySchedule.SetDeviceLevel(value: 12).ToDevices(silent).AsTask("raise-level-again", TimeSpan.FromHours(2)));
        }
    }
}
