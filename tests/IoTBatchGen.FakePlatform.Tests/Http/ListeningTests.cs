using System;
using System.Diagnostics;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.FakePlatform.Tests.Http;

public sealed class ListeningTests
{
    [Fact]
    public async Task It_listens_on_loopback_only()
    {
        await using FakeIoTPlatform platform = await Start();
        Assert.Equal(("http", "127.0.0.1"), (platform.ServerUrl.Scheme, platform.ServerUrl.Host));

        // Whoever listens on every address answers here too. (The system's list of listeners cannot be trusted to hold still.)
        using var caller = new TcpClient();
        await Assert.ThrowsAsync<SocketException>(() => caller.ConnectAsync(
            IPAddress.Parse("127.0.0.2"), platform.ServerUrl.Port, TestContext.Current.CancellationToken).AsTask());
    }

    [Fact]
    public async Task It_takes_the_port_it_is_given_and_fails_on_one_in_use()
    {
        int port;
        await using (FakeIoTPlatform first = await Start())
        {
            port = first.ServerUrl.Port;
            await Assert.ThrowsAsync<IOException>(() => Start(new() { Port = port }));
        }

        await using FakeIoTPlatform second = await Start(new() { Port = port });
        Assert.Equal(port, second.ServerUrl.Port);
    }

    [Fact]
    public async Task Options_out_of_range_are_rejected()
    {
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Start(new() { Port = -1 }));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Start(new() { Port = 65536 }));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Start(new() { MaxUnfinishedTasks = -1 }));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Start(new() { MaxCallsPerMinute = -1 }));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Start(new() { SubtasksAppearOver = TimeSpan.FromTicks(-1) }));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Start(new() { MaxRecordedRequests = -1 }));
    }

    [Fact]
    public async Task Options_changed_after_the_start_change_nothing()
    {
        var options = new FakePlatformOptions();
        await using FakeIoTPlatform platform = await Start(options);
        (options.AppKey, options.AccessToken, options.MaxUnfinishedTasks) = ("other", "other", 0);
        using var na = new NorthboundApplication(platform);
        (await na.PostAsync(Bodies.Of("a"))).AssertCreated();
    }

    [Fact]
    public async Task It_stops_at_once_though_a_request_is_half_sent()
    {
        FakeIoTPlatform platform = await Start();
        using TcpClient caller = await SendRawAsync(platform, "Content-Length: 100\r\n\r\n{");
        long before = Stopwatch.GetTimestamp();
        await platform.DisposeAsync();
        Assert.InRange(Stopwatch.GetElapsedTime(before), TimeSpan.Zero, TimeSpan.FromSeconds(5));
        using var na = new NorthboundApplication(platform);
        await Assert.ThrowsAsync<HttpRequestException>(() => na.PostAsync("{}"));
    }

    [Fact]
    public async Task It_may_be_stopped_twice()
    {
        FakeIoTPlatform platform = await Start();
        await platform.DisposeAsync();
        await platform.DisposeAsync();
        Assert.Empty(platform.Requests);
    }

    [Fact]
    public async Task A_caller_that_hangs_up_within_the_body_is_recorded_and_hurts_no_one()
    {
        await using FakeIoTPlatform platform = await Start();
        using (TcpClient caller = await SendRawAsync(platform, "Content-Length: 100\r\n\r\n{"))
        {
            caller.Client.Shutdown(SocketShutdown.Send);
            await WaitFor(() => platform.Requests.Count == 1);
        }

        Assert.Equal((400, default), (platform.Requests[0].Status, platform.Requests[0].ErrorCode));
        using var na = new NorthboundApplication(platform);
        (await na.PostAsync(Bodies.Of("a"))).AssertCreated();
    }

    private static Task<FakeIoTPlatform> Start(FakePlatformOptions? options = null) =>
        FakeIoTPlatform.StartAsync(options, TestContext.Current.CancellationToken);

    private static async Task<TcpClient> SendRawAsync(FakeIoTPlatform platform, string headersAndBody)
    {
        CancellationToken cancelled = TestContext.Current.CancellationToken;
        var caller = new TcpClient();
        await caller.ConnectAsync(IPAddress.Loopback, platform.ServerUrl.Port, cancelled);
        string request = $"POST {NorthboundApplication.TasksPath} HTTP/1.1\r\nHost: x\r\n{headersAndBody}";
        await caller.GetStream().WriteAsync(Encoding.ASCII.GetBytes(request), cancelled);
        return caller;
    }

    private static async Task WaitFor(Func<bool> condition)
    {
        long before = Stopwatch.GetTimestamp();
        while (!condition())
        {
            Assert.InRange(Stopwatch.GetElapsedTime(before), TimeSpan.Zero, TimeSpan.FromSeconds(20));
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }
    }
}
