using IoTBatchGen;
using IoTBatchGen.FakePlatform;

namespace WaterMeterNa;

/// <summary>The fake platform, started for this run, and clients for it.</summary>
internal sealed class PlatformOnLoopback : IAsyncDisposable
{
    private readonly FakeIoTPlatform _platform;

    // No redirects: they would carry the header app_key to wherever the redirect points.
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    private PlatformOnLoopback(FakeIoTPlatform platform) => _platform = platform;

    public string AppId => _platform.AppId;

    public int UnfinishedTasks => _platform.Tasks.Count(task => task.Status == FakeTaskStatus.Pending);

    public static async Task<PlatformOnLoopback> StartAsync() =>
        new(await FakeIoTPlatform.StartAsync(new FakePlatformOptions { SequentialTaskIds = true, DeviceBehaviour = Answer }));

    public BatchTaskClient Connect(string? accessToken = null) => new(_http, new BatchTaskClientOptions
    {
        ServerUrl = _platform.ServerUrl,
        AppKey = _platform.AppKey,
        AppId = _platform.AppId,
        AccessTokenProvider = _ => new ValueTask<string>(accessToken ?? _platform.AccessToken),
    });

    // All other devices sleep until their tasks end.
    private static FakeDeviceAnswer? Answer(FakeCommand command) => command.DeviceId switch
    {
        "85c0" => FakeDeviceAnswer.Success("""{"result":0}""", after: TimeSpan.FromSeconds(1)),
        "9c0d" => FakeDeviceAnswer.Failure(
            BatchTaskErrorCode.CommandCountLimitReached.Value, "Command counts has reached the upLimit.", after: TimeSpan.FromSeconds(2)),
        "c4e2" => FakeDeviceAnswer.Timeout(after: TimeSpan.FromSeconds(3)),
        _ => null,
    };

    public ValueTask DisposeAsync()
    {
        _http.Dispose();
        return _platform.DisposeAsync();
    }
}
