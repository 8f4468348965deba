using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace IoTBatchGen.FakePlatform.Tests.OtherTools;

/// <summary>A platform with a task of four devices: one has answered, one has failed, one has timed out, and one sleeps.</summary>
internal sealed class FollowedTask : IAsyncDisposable
{
    private readonly HttpClient _http = new();

    private FollowedTask(FakeIoTPlatform platform, string taskId)
    {
        Platform = platform;
        TaskId = taskId;
        Client = ClientOf(platform, platform.ServerUrl, _http);
    }

    public FakeIoTPlatform Platform { get; }

    public string TaskId { get; }

    /// <summary>Our client.</summary>
    public BatchTaskClient Client { get; }

    public static async Task<FollowedTask> StartAsync(FakeOutput output = default, FakePaging paging = default)
    {
        CancellationToken token = TestContext.Current.CancellationToken;
        var time = new FakeTimeProvider(new DateTimeOffset(2018, 11, 24, 7, 1, 42, TimeSpan.Zero));
        FakeIoTPlatform platform = await FakeIoTPlatform.StartAsync(
            new FakePlatformOptions { TimeProvider = time, SequentialTaskIds = true, Output = output, Paging = paging, DeviceBehaviour = Answer }, token);
        using var http = new HttpClient();
        BatchTask task = new RawDeviceCommand { ServiceId = "DeliverySchedule", Method = "SET_DEVICE_LEVEL", Paras = new() { ["value"] = 12 } }
            .ToDevices("3f1a", "77b2", "85c0", "9c0d").AsTask("raise-level", 1000).WithTag("site", "north").WithCallback("https://na.example:443/results");
        BatchTaskCreated created = await ClientOf(platform, platform.ServerUrl, http).CreateAsync(task, token);
        time.Advance(TimeSpan.FromMinutes(5));
        return new FollowedTask(platform, created.TaskId!);
    }

    /// <summary>A client of the platform that reaches it at another address.</summary>
    public BatchTaskClient ClientAt(Uri address) => ClientOf(Platform, address, _http);

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await Platform.DisposeAsync();
    }

    private static FakeDeviceAnswer Answer(FakeCommand command) => command.DeviceId switch
    {
        "3f1a" => FakeDeviceAnswer.Success("""{"result":0}""", TimeSpan.FromMinutes(1)),
        "77b2" => FakeDeviceAnswer.Failure("100223", "Command counts has reached the upLimit.", TimeSpan.FromMinutes(2)),
        "85c0" => FakeDeviceAnswer.Timeout(TimeSpan.FromMinutes(3)),
        _ => FakeDeviceAnswer.Asleep(),
    };

    private static BatchTaskClient ClientOf(FakeIoTPlatform platform, Uri address, HttpClient http) => new(http, new BatchTaskClientOptions
    {
        ServerUrl = address,
        AppKey = platform.AppKey,
        AccessTokenProvider = _ => new ValueTask<string>(platform.AccessToken),
        MaxRetries = 0,
    });
}
