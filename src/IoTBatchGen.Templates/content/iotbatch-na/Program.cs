using IoTBatchGen;
using Microsoft.Extensions.Configuration;

IConfigurationSection platform = new ConfigurationBuilder()
    .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"))
    .AddUserSecrets<Program>(optional: true)
    .AddEnvironmentVariables()
    .Build()
    .GetSection("Platform");

string[] deviceIds = [.. platform.GetSection("DeviceIds").GetChildren().Select(id => id.Value!)];

BatchTask task = new WaterMeter.DeliverySchedule.SetDeviceLevel(value: 12)
    .ToDevices(deviceIds)
    .AsTask($"raise-level-{DateTime.UtcNow:yyyyMMdd-HHmmss}", timeoutMinutes: 1000);

if (platform["AppKey"] is not { Length: > 0 } appKey || platform["AccessToken"] is not { Length: > 0 } accessToken)
{
    Console.WriteLine("Not sent: Platform:AppKey and Platform:AccessToken are not set (see README.md). The request would be:");
    Console.WriteLine(task.ToJson(platform["AppId"]));
    return 0;
}

// No redirects: they would carry the header app_key elsewhere.
using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
var client = new BatchTaskClient(http, new BatchTaskClientOptions
{
    ServerUrl = new Uri(platform["ServerUrl"]!),
    AppKey = appKey,
    AppId = platform["AppId"],
    AccessTokenProvider = _ => new ValueTask<string>(accessToken),
});

try
{
    BatchTaskCreated created = await client.CreateAsync(task);
    Console.WriteLine($"Created task {created.TaskId}");
    var progress = new Progress<BatchTaskStatus>(now => Console.WriteLine($"{now.State}: {now.CompleteCount} of {now.TotalCount} devices"));
    BatchTaskStatus end = await client.WaitAsync(created, progress);

    await foreach (BatchSubtask device in client.GetSubtasksAsync(end.TaskId))
    {
        string result = WaterMeter.DeliverySchedule.SetDeviceLevel.Response.TryRead(device, out var answer) ? $"answered {answer.Result}" : $"{device.State} {device.Error}";
        Console.WriteLine($"{device.DeviceId} {result}");
    }

    return 0;
}
catch (BatchTaskOutcomeUnknownException unknown)
{
    // Never under another name: the devices may already be commanded.
    Console.Error.WriteLine($"Task {unknown.TaskName} may be running; send it again only under the same name.");
    Console.Error.WriteLine(unknown.Message);
    return 2;
}
catch (BatchTaskRejectedException rejected)
{
    Console.Error.WriteLine($"Rejected with {rejected.ErrorCode}: {rejected.Description}");
    Console.Error.WriteLine(rejected.Handling);
    return 1;
}
catch (BatchTaskQueryException failure)
{
    // The task exists and is not affected. Ask again later, by its id: client.WaitAsync(taskId).
    Console.Error.WriteLine($"{failure.TaskId}: {failure.Message}");
    return 3;
}
catch (BatchTaskNotSentException notSent)
{
    Console.Error.WriteLine(notSent.Message);
    return 1;
}
