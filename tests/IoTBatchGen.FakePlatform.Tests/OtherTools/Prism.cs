using System;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Net;
using System.Net.Sockets;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.FakePlatform.Tests.OtherTools;

/// <summary>Prism, which answers by the API contract and refuses what the contract does not allow. Skipped where it is not installed.</summary>
internal sealed class Prism : IAsyncDisposable
{
    private readonly Process _process;

    private Prism(Process process, Uri url)
    {
        _process = process;
        Url = url;
    }

    public Uri Url { get; }

    /// <summary>Starts it in the place of a platform, or in front of one: then it lets nothing pass that the contract does not allow.</summary>
    public static async Task<Prism> StartAsync(Uri? platform = null)
    {
        string contract = Path.Combine(Repository.Folder, "specs", "batchtask.openapi.yaml");
        int port = FreePort();
        try
        {
            Process process = Process.Start(new ProcessStartInfo(
                Environment.GetEnvironmentVariable("IOTB_PRISM") ?? "prism", [.. platform is null ? ["mock", contract] : (string[])["proxy", contract, $"{platform}"], "--errors", "--port", $"{port}"])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            _ = process.StandardError.ReadToEndAsync();
            while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
            {
                if (line.Contains("Prism is listening", StringComparison.Ordinal))
                {
                    // Read on, for a full pipe would stop it.
                    _ = process.StandardOutput.ReadToEndAsync();
                    return new Prism(process, new Uri($"http://127.0.0.1:{port}"));
                }
            }

            throw new InvalidOperationException("Prism ended.");
        }
        catch (Win32Exception)
        {
            Assert.Skip("Prism is not installed: npm install --global @stoplight/prism-cli");
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
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
