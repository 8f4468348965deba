using System.Text.Json;

//# the id of a task, a device or a command is not a secret
const string taskId = "5bf8f8567dd2d86eab87edd9";
var options = new BatchTaskClientOptions { ServerUrl = new Uri("https://platform.example:8743"), AppKey = Environment.GetEnvironmentVariable("APP_KEY"), AccessTokenProvider = _ => new ValueTask<string>(File.ReadAllText("token")) };
var client = new BatchTaskClient(new HttpClient(), options);

BatchTaskStatus now = await client.GetAsync("59fbc700e4b0765b0d18891f");
Console.WriteLine(now.State == BatchTaskState.Complete ? "over" : now.State + " since " + now.StartTime);
now = await client.WaitAsync(taskId);
now = await client.WaitAsync(taskId, progress: null, CancellationToken.None);

BatchSubtaskPage page = await client.GetSubtaskPageAsync(taskId, new BatchSubtaskFilter { DeviceId = "3f1a", CommandId = "5c2534b1" }, pageNo: 0, pageSize: 250);
Console.WriteLine($"{page.Subtasks.Count} of {page.TotalCount}");

await foreach (BatchSubtask device in client.GetSubtasksAsync("5bf8f8567dd2d86eab87edd9"))
{
    Console.WriteLine(device.DeviceId + " " + device.State);
}

await foreach (BatchTaskStatus change in client.WatchAsync(taskId))
{
    Console.WriteLine(JsonSerializer.Serialize(new { taskId = change.TaskId, taskName = change.TaskName, taskType = change.TaskType, timeout = change.Timeout, param = change.Param }));
}

BatchTaskCancellation canceled = await client.CancelAsync(taskId);
Console.WriteLine($"{canceled.Canceled} canceled, {canceled.TooLate} too late, {canceled.Failed.Count} not");
