using System;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Net;
using System.Net.Sockets;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.FakePlatform.Tests.Client;

/// <summary>A Redis of the test's own, in memory. Where none is installed the test is skipped.</summary>
internal sealed class RedisServer : IAsyncDisposable
{
    private readonly Process _process;

    private RedisServer(Process process, int port)
    {
        _process = process;
        Address = "127.0.0.1:" + port.ToString(CultureInfo.InvariantCulture);
    }

    public string Address { get; }

    public static async Task<RedisServer> StartAsync()
    {
        int port = FreePort();
        try
        {
            var server = new RedisServer(
                Process.Start(new ProcessStartInfo(
                    "redis-server", ["--port", $"{port}", "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--daemonize", "no"])
                {
                    WorkingDirectory = Path.GetTempPath(),
                    RedirectStandardOutput = true,
                })!,
                port);
            while (await server._process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
            {
                if (line.Contains("Ready to accept connections", StringComparison.Ordinal))
                {
                    // Read on, for a full pipe would stop it.
                    _ = server._process.StandardOutput.ReadToEndAsync();
                    return server;
                }
            }

            throw new InvalidOperationException("redis-server ended.");
        }
        catch (Win32Exception)
        {
            Assert.Skip("redis-server is not installed; on Debian: apt-get install redis-server");
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
