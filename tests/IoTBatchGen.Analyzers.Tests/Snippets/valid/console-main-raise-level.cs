using IoTBatchGen;

if (args.Length == 0)
{
    Console.Error.WriteLine("usage: raise <device> [<device> ...]");
    return 1;
}

var client = new BatchTaskClient(new HttpClient(), new BatchTaskClientOptions
{
    ServerUrl = new Uri("https://iot.waterworks.example:8743"),
    AppKey = Environment.GetEnvironmentVariable("IOT_APP_KEY"),
    AccessTokenProvider = _ => new ValueTask<string>(File.ReadAllText("token.txt").Trim()),
});

var task = new WaterMeter.DeliverySchedule.SetDeviceLevel(40)
    .ToDevices(args)
    .AsTask("raise-" + DateTime.UtcNow.ToString("yyyyMMddHHmm"), timeoutMinutes: 120);
var created = await client.CreateAsync(task, CancellationToken.None);
Console.WriteLine(created.TaskId);
return 0;
