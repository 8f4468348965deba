using System.Text.Json.Nodes;
using IoTBatchGen;
using WaterMeterNa;

// The platform on loopback: a real NA has the address, key and token of its own platform here.
await using PlatformOnLoopback platform = await PlatformOnLoopback.StartAsync();
BatchTaskClient client = platform.Connect();

Console.WriteLine("One task for each kind of target");
var level = new WaterMeter.DeliverySchedule.SetDeviceLevel(value: 12);
var light = new StreetLamp.Lamp01.SetLight(StreetLamp.Lamp01.SetLight.PowerValue.AutoDim, brightness: 80, fadeSeconds: 5);

await CreateAsync(level.ToDevices("3f1a", "77b2")
    .AsTask("raise-level", timeoutMinutes: 1000)
    .WithCallback("https://na.example/results").WithMaxRetransmit(2).WithGroupTag("g").WithTag("site", "north"));
await CreateAsync(level.ToDeviceType().AsTask("raise-level-of-all-meters", TimeSpan.FromHours(6)));
await CreateAsync(light.ToArea("north").AsTask("dim-the-north", timeoutMinutes: 30));
await CreateAsync(light.ToGroups("main street", "harbour").AsTask("dim-two-groups", timeoutMinutes: 30));
await CreateAsync(new StreetLamp.Lamp02.RingAlarm().ToGroupIds("g-17").AsTask("ring-a-group", timeoutMinutes: 10));
await CreateAsync(new WaterMeter.WaterMeterBasic.SetPressureReadPeriod(value: 24).ToAllDevices().AsTask("read-daily", TimeSpan.FromDays(2)));

Console.WriteLine();
Console.WriteLine("The API's own shape, for code that builds requests dynamically");
var plain = new BatchTask
{
    TaskName = "raise-level-plain",
    Timeout = 1000,
    Param = new BatchTaskParam
    {
        Type = BatchTargetType.DeviceList,
        DeviceList = { "3f1a" },
        Command = new RawDeviceCommand
        {
            ServiceId = "DeliverySchedule",
            Method = "SET_DEVICE_LEVEL",
            Paras = new JsonObject { ["value"] = 12 },
        },
        MaxRetransmit = 3,
    },
    Tags = { new BatchTaskTag("site", "north") },
};
await CreateAsync(plain);

Console.WriteLine();
Console.WriteLine("From a task to the answer of each device");
await using (CallbackReceiver receiver = await CallbackReceiver.StartAsync())
{
    BatchTaskCreated? followed = await CreateAsync(level.ToDevices("85c0", "9c0d", "c4e2").AsTask("raise-level-and-follow", timeoutMinutes: 30), receiver);
    if (followed is not null)
    {
        await Following.RunAsync(client, followed, receiver);
    }
}

Console.WriteLine();
Console.WriteLine("Three tasks that the platform does not accept");
await CreateAsync(plain);
for (int i = platform.UnfinishedTasks; i < BatchTaskLimits.MaxUnfinishedTasks; i++)
{
    await client.CreateAsync(level.ToDevices("3f1a").AsTask($"fill-up-{i}", timeoutMinutes: 10));
}

await CreateAsync(level.ToDevices("3f1a").AsTask("one-too-many", timeoutMinutes: 10));
client = platform.Connect(accessToken: "yesterdays-token");
await CreateAsync(level.ToDevices("3f1a").AsTask("too-late", timeoutMinutes: 10));

async Task<BatchTaskCreated?> CreateAsync(BatchTask task, CallbackReceiver? receiver = null)
{
    Console.WriteLine();
    Console.WriteLine(task.ToJson(platform.AppId));
    receiver?.Receive(task);
    try
    {
        BatchTaskCreated created = await client.CreateAsync(task);
        Console.WriteLine($"→ task {created.TaskId}");
        return created;
    }
    catch (BatchTaskOutcomeUnknownException unknown)
    {
        // Never under another name: every device might be commanded twice.
        Console.WriteLine($"→ {unknown.Message}");
    }
    catch (BatchTaskRejectedException rejected)
    {
        Console.WriteLine($"→ rejected with {rejected.ErrorCode} (HTTP {rejected.HttpStatus}): {rejected.Description}");
        Console.WriteLine($"  {rejected.Handling}");
    }
    catch (BatchTaskNotSentException notSent)
    {
        Console.WriteLine($"→ {notSent.Message}");
    }

    return null;
}
