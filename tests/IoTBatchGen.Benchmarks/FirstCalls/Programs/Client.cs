using System;
using System.Net.Http;
using System.Threading.Tasks;
using IoTBatchGen;

// A small application with the package: one task, and its id.
var server = new Uri(args[0]);
using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
var client = new BatchTaskClient(http, new BatchTaskClientOptions
{
    ServerUrl = server,
    AppKey = "wbNbMzGgVkvXMmYLJjJmzrmhfRsa",
    AppId = "wbNbMzGgVkvXMmYLJjJmzrmhfRsa",
#if LOGIN
    AccessTokenSource = new LoginTokenSource(http, new LoginTokenSourceOptions { ServerUrl = server, AppId = "wbNbMzGgVkvXMmYLJjJmzrmhfRsa", Secret = "s3cret" }),
#else
    AccessTokenProvider = _ => new ValueTask<string>("7b1e6a8f0c"),
#endif
});
BatchTaskCreated created = await client.CreateAsync(new FirstCall.WaterMeter.DeliverySchedule.SetDeviceLevel(value: 12)
    .ToDevices("3f1a77b2-9c40-4d1e-8a53-000000000001", "3f1a77b2-9c40-4d1e-8a53-000000000002")
    .AsTask("raise-level", timeoutMinutes: 1000)
    .WithCallback("https://na.example/results"));
Console.WriteLine(created.TaskId);
