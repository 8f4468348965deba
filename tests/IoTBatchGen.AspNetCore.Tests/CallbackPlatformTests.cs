using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;
using IoTBatchGen.FakePlatform;
using Xunit;

namespace IoTBatchGen.AspNetCore.Tests;

/// <summary>With the fake platform, which pushes twice, out of order, and again when the handler failed.</summary>
public class CallbackPlatformTests
{
    private static readonly string[] TaskNames = ["raise-level", "raise level / 水表"];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_result_is_handled_once_and_in_order_and_the_last_one_is_the_platforms()
    {
        var handled = new ConcurrentQueue<(string Task, string Device, DeviceCommandState State)>();
        var calls = new ConcurrentDictionary<(string, string, DeviceCommandState), int>();
        int failures = 0;
        int port = FreePort();
        await using Receiver receiver = await Receiver.StartAsync(
            (callback, _) =>
            {
                (string Task, string Device, DeviceCommandState State) result = (callback.TaskName, callback.Result.DeviceId, callback.Result.State);
                if (calls.AddOrUpdate(result, 1, (_, count) => count + 1) == 1 && result.Device[^1] == '3')
                {
                    Interlocked.Increment(ref failures);
                    throw new InvalidOperationException("not yet");
                }

                handled.Enqueue(result);
                return Task.CompletedTask;
            },
            options => options.PublicUrl = new Uri($"http://127.0.0.1:{port}"),
            port: port);
        await using FakeIoTPlatform platform = await FakeIoTPlatform.StartAsync(
            new FakePlatformOptions
            {
                Devices = FakeDevices.Numbered(100),
                DeviceBehaviour = new FakeDeviceMix { Seed = 7, Spread = TimeSpan.FromMilliseconds(300) }
                    .Add(FakeDeviceAnswer.Success("{\"result\":0}", TimeSpan.FromMilliseconds(100)), 0.6)
                    .Add(FakeDeviceAnswer.Failure("100431", "send command failed", TimeSpan.FromMilliseconds(100)), 0.2)
                    .Add(FakeDeviceAnswer.Timeout(TimeSpan.FromMilliseconds(100)), 0.2)
                    .AnswerOf,
                CallbackDuplicates = 0.4,
                CallbackDisorder = 0.4,
                CallbackRetryDelay = TimeSpan.FromMilliseconds(20),
            },
            Token);
        using var http = new HttpClient();
        var client = new BatchTaskClient(http, new BatchTaskClientOptions
        {
            ServerUrl = platform.ServerUrl,
            AppKey = platform.AppKey,
            AppId = platform.AppId,
            AccessTokenProvider = _ => new ValueTask<string>(platform.AccessToken),
        });
        foreach (string name in TaskNames)
        {
            BatchTaskParam all = new RawDeviceCommand { ServiceId = "DeliverySchedule", Method = "SET_DEVICE_LEVEL" }.ToAllDevices();
            await client.CreateAsync(all.AsTask(name, timeoutMinutes: 10).WithBatchTaskCallback(receiver.Callbacks), Token);
        }

        using var tooLong = CancellationTokenSource.CreateLinkedTokenSource(Token);
        tooLong.CancelAfter(TimeSpan.FromSeconds(60));
        while (handled.Count(result => result.State.IsFinal) < 200 || platform.Tasks.Any(task => !task.IsFinished))
        {
            await Task.Delay(50, tooLong.Token);
        }

        await platform.WaitForCallbacksAsync(tooLong.Token);
        Assert.Equal(handled.Count, handled.Distinct().Count());
        foreach (FakeTask task in platform.Tasks)
        {
            Dictionary<string, DeviceCommandState[]> states = handled.Where(result => result.Task == task.TaskName)
                .GroupBy(result => result.Device, result => result.State).ToDictionary(device => device.Key, device => device.ToArray());
            Assert.Equal(100, states.Count);
            Assert.All(task.Devices, device => Assert.Equal(device.State, states[device.DeviceId][^1]));
            Assert.All(states.Values, all => Assert.Equal(all.OrderBy(Rank), all));
        }

        // The platform did all that it was told to do, and no push was lost.
        Assert.True(failures > 20, $"{failures} failures");
        Assert.Equal(failures, platform.Callbacks.Count(push => push.Outcome == FakeCallbackOutcome.Failed));
        Assert.Contains(receiver.Log.Callbacks, entry => entry.Text.EndsWith("not passed on: duplicate", StringComparison.Ordinal));
        Assert.Contains(receiver.Log.Callbacks, entry => entry.Text.EndsWith("not passed on: outdated", StringComparison.Ordinal));
        Assert.DoesNotContain(platform.Callbacks, push => push.Outcome is not (FakeCallbackOutcome.Delivered or FakeCallbackOutcome.Failed));
    }

    private static int Rank(DeviceCommandState state) =>
        state == DeviceCommandState.Sent ? 0 : state == DeviceCommandState.Delivered ? 1 : 2;

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
