using System;
using System.Globalization;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;
using IoTBatchGen;
using IoTBatchGen.SharedLimit;
using StackExchange.Redis;

// One of several instances of an application: makes its calls, each once, under a limit that it shares with the others by Redis.
// usage: <Redis> <key> <permits> <window in seconds> <server URL> <app key> <access token> <calls> <name of this instance>
var redis = await ConnectionMultiplexer.ConnectAsync(args[0]);
var window = TimeSpan.FromSeconds(double.Parse(args[3], CultureInfo.InvariantCulture));
await using var limiter = new RedisCallLimiter(redis.GetDatabase(), args[1], int.Parse(args[2], CultureInfo.InvariantCulture), window);
using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
var client = new BatchTaskClient(http, new BatchTaskClientOptions
{
    ServerUrl = new Uri(args[4]),
    AppKey = args[5],
    AccessTokenProvider = _ => new ValueTask<string>(args[6]),
    CallLimiter = limiter,
    MaxRetries = 0,
});

DeviceCommand command = new RawDeviceCommand { ServiceId = "DeliverySchedule", Method = "SET_DEVICE_LEVEL" };
string[] outcomes = await Task.WhenAll(Enumerable.Range(0, int.Parse(args[7], CultureInfo.InvariantCulture)).Select(CallAsync));
Console.WriteLine(string.Join("\n", outcomes));
return 0;

async Task<string> CallAsync(int call)
{
    try
    {
        await client.CreateAsync(command.ToDevices("3f1a").AsTask($"{args[8]} {call}", timeoutMinutes: 10));
        return "created";
    }
    catch (BatchTaskRejectedException rejected)
    {
        return rejected.ErrorCode.Value;
    }
}
