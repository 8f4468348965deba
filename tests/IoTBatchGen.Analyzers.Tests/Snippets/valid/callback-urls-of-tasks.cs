using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddBatchTaskCallbacks(options =>
{
    options.PublicUrl = new Uri("http://na.example:80/api");
    options.Key = builder.Configuration["Callbacks:Key"];
    options.Pattern = "/results/{key}";
});
var app = builder.Build();
var callbacks = app.Services.GetRequiredService<BatchTaskCallbacks>();
app.MapBatchTaskCallbacks("/results/{key}", async (callback, cancellationToken) =>
{
    await File.AppendAllTextAsync("results", $"{callback.TaskName} {callback.Result.DeviceId} {callback.Result.State} {callback.Result.Detail}\n", cancellationToken);
});

// The URL is made elsewhere, so nothing is known about it.
var client = app.Services.GetRequiredService<IBatchTaskClient>();
await client.CreateAsync(new WaterMeter.DeliverySchedule.SetDeviceLevel(12).ToDevices("3f1a").AsTask("raise-level", 1000).WithBatchTaskCallback(callbacks));
await client.CreateAsync(new StreetLamp.Lamp01.SetLight(StreetLamp.Lamp01.SetLight.PowerValue.Off, 0).ToArea("north").AsTask("off", 60)
    .WithBatchTaskCallback(callbacks).WithMaxRetransmit(2).WithTag("site", "north"));
await client.CreateAsync(new WaterMeter.DeliverySchedule.SetDeviceLevel(12).ToDevices("3f1a").AsTask("by-hand", 1000).WithCallback(callbacks.GetUrl("by-hand")));

// Another method may complete the task.
var later = new BatchTask { TaskName = "later" };
later.WithBatchTaskCallback(callbacks);
await client.CreateAsync(Complete(later));

static BatchTask Complete(BatchTask task)
{
    task.Timeout = 60;
    task.Param!.Type = BatchTargetType.Broadcast;
    task.Param.Command = new WaterMeter.DeliverySchedule.SetDeviceLevel(12);
    return task;
}
