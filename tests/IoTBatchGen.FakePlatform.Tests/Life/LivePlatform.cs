using System;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace IoTBatchGen.FakePlatform.Tests.Life;

/// <summary>A platform under a clock that the test moves, and a caller.</summary>
internal sealed class LivePlatform : IAsyncDisposable
{
    private LivePlatform(FakeTimeProvider time, FakeIoTPlatform platform)
    {
        Time = time;
        Platform = platform;
        Na = new NorthboundApplication(platform);
    }

    public FakeTimeProvider Time { get; }

    public FakeIoTPlatform Platform { get; }

    public NorthboundApplication Na { get; }

    public static async Task<LivePlatform> StartAsync(Action<FakePlatformOptions>? change = null)
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2018, 11, 24, 7, 1, 42, 500, TimeSpan.Zero));
        var options = new FakePlatformOptions { TimeProvider = time, SequentialTaskIds = true, MaxCallsPerMinute = int.MaxValue };
        change?.Invoke(options);
        return new LivePlatform(time, await FakeIoTPlatform.StartAsync(options, TestContext.Current.CancellationToken));
    }

    /// <summary>Starts a platform with these devices, and a task to all of them that may run for 1,000 minutes.</summary>
    public static async Task<LivePlatform> StartAsync(Func<FakeCommand, FakeDeviceAnswer?>? behaviour, params string[] devices)
    {
        LivePlatform live = await StartAsync(options => (options.DeviceBehaviour, options.Devices) = (behaviour, devices));
        await live.CreateAsync();
        return live;
    }

    public async Task<string> CreateAsync(string name = "raise-level")
    {
        Reply reply = await Na.PostAsync(Bodies.With(body =>
        {
            body["taskName"] = name;
            body["param"]!["type"] = "Broadcast";
            body["param"]!.AsObject().Remove("deviceList");
        }));
        reply.AssertCreated();
        return reply.TaskId!;
    }

    /// <summary>Some fields of the first task, such as <c>Running 1/3</c>.</summary>
    public async Task<string> TaskAsync(params string[] fields)
    {
        JsonElement task = (await Na.GetTaskAsync("task-1")).Json();
        return string.Join(' ', fields.Select(field => task.GetProperty(field).ToString()));
    }

    /// <summary>The devices and states of a page of the first task, such as <c>a Pending, b Success</c>.</summary>
    public async Task<string> SubtasksAsync(string query = "pageNo=0&pageSize=250")
    {
        JsonElement page = (await Na.GetSubtasksAsync("taskId=task-1&" + query)).Json();
        return string.Join(", ", page.GetProperty("taskDetails").EnumerateArray().Select(
            subtask => subtask.GetProperty("param").GetProperty("deviceId").GetString() + " " + subtask.GetProperty("status").GetString()));
    }

    public ValueTask DisposeAsync()
    {
        Na.Dispose();
        return Platform.DisposeAsync();
    }
}
