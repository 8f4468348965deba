using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.FakePlatform.Tests.Client;

/// <summary>Two processes of one application, and a real Redis: together they keep within the platform's limit.</summary>
public sealed class SharedLimitTests
{
    private const int Permits = 20;
    private const int CallsAProcess = 35;

    // The platform's minute in two seconds. The limiters' windows are two seconds longer, for calls are not always equally long on their way.
    private const double Acceleration = 30;
    private const int WindowSeconds = 4;

    [Fact]
    public async Task Two_processes_that_share_a_limiter_are_never_throttled()
    {
        string[] outcomes = await RunAsync("shared", "shared");
        Assert.Equal(["created"], outcomes.Distinct());
        Assert.Equal(2 * CallsAProcess, outcomes.Length);
    }

    // Else the test above would prove nothing.
    [Fact]
    public async Task Two_processes_with_a_limiter_each_are_throttled() => Assert.Contains("1010009", await RunAsync("own-a", "own-b"));

    private static async Task<string[]> RunAsync(params string[] keys)
    {
        await using RedisServer redis = await RedisServer.StartAsync();
        await using FakeIoTPlatform platform = await FakeIoTPlatform.StartAsync(
            new FakePlatformOptions
            {
                MaxCallsPerMinute = Permits,
                MaxUnfinishedTasks = int.MaxValue,
                TimeProvider = new FastTime(Acceleration),
            },
            TestContext.Current.CancellationToken);
        string[] outputs = await Task.WhenAll(keys.Select((key, instance) => RunProcessAsync(redis, platform, key, instance)));
        return [.. outputs.SelectMany(output => output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];
    }

    private static async Task<string> RunProcessAsync(RedisServer redis, FakeIoTPlatform platform, string key, int instance)
    {
        using Process process = Process.Start(new ProcessStartInfo(
            "dotnet",
            [
                Path.Combine(AppContext.BaseDirectory, "IoTBatchGen.SharedLimit.dll"),
                redis.Address, key, $"{Permits}", $"{WindowSeconds}", $"{platform.ServerUrl}", platform.AppKey, platform.AccessToken,
                $"{CallsAProcess}", $"instance {instance}",
            ])
        {
            RedirectStandardOutput = true,
        })!;
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
        return output;
    }

    private sealed class FastTime(double factor) : TimeProvider
    {
        private readonly long _start = System.GetTimestamp();
        private readonly DateTimeOffset _startUtc = System.GetUtcNow();

        public override DateTimeOffset GetUtcNow() => _startUtc + (System.GetElapsedTime(_start) * factor);

        public override long GetTimestamp() => _start + (long)((System.GetTimestamp() - _start) * factor);
    }
}
