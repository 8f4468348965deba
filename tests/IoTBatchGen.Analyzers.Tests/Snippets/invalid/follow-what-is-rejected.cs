namespace Waterworks;

class Rejected(IBatchTaskClient client)
{
    //# that a task is followed does not make it valid
    public async Task<BatchTaskStatus> ShortAsync() => await client.WaitAsync(
        await client.CreateAsync(new WaterMeter.DeliverySchedule.SetDeviceLevel(value: 12).ToDevices("3f1a").AsTask("raise-level", {|IOTB1001:5|})));

    //# nor does it complete one
    public async Task<BatchTaskStatus> IncompleteAsync()
    {
        var task = {|IOTB1003:new BatchTask|} { TaskName = "raise-level", Param = new WaterMeter.DeliverySchedule.SetDeviceLevel(value: 12).ToDevices("3f1a") };
        BatchTaskCreated created = await client.CreateAsync(task);
        await foreach (BatchTaskStatus now in client.WatchAsync(created.TaskId!))
        {
            Console.WriteLine(now.State + " " + task.TaskName);
        }

        return await client.GetAsync(created.TaskId!);
    }

    //# a task for the devices that failed
    public async Task AgainAsync(string taskId)
    {
        var failed = new List<string>();
        await foreach (BatchSubtask device in client.GetSubtasksAsync(taskId, new BatchSubtaskFilter { State = BatchSubtaskState.Fail }))
        {
            failed.Add(device.DeviceId!);
        }

        await client.CreateAsync({|IOTB1108:new RawDeviceCommand|} { ServiceId = "DeliverySchedule", Method = "SET_DEVICE_LEVEL", Paras = new() { ["value"] = {|IOTB1105:300|} } }
            .ToDevices(failed).AsTask({|IOTB1002:""|}, 60).WithCallback({|IOTB1009:"na.example/results"|}));
    }

    //# the tags of a task that is made from a status
    public static BatchTask Copy(BatchTaskStatus now) => new()
    {
        TaskName = now.TaskName, Timeout = 60, Param = new WaterMeter.DeliverySchedule.SetDeviceLevel(value: 12).ToAllDevices(), Tags = { new BatchTaskTag("copy-of", {|IOTB1008:""|}) },
    };
}
