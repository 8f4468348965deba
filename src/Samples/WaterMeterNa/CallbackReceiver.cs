using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using IoTBatchGen;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace WaterMeterNa;

/// <summary>Receives on loopback what the platform pushes to the callback URLs of tasks.</summary>
internal sealed class CallbackReceiver : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly ConcurrentDictionary<string, BatchTaskCallback> _ended = new();

    private CallbackReceiver(WebApplication application) => _application = application;

    public static async Task<CallbackReceiver> StartAsync()
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(address.ToString());
        builder.Services.AddBatchTaskCallbacks(options =>
        {
            options.PublicUrl = address;

            // A real NA keeps its key in a secret store, so that URLs are valid after a restart.
            options.Key = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
        });
        var receiver = new CallbackReceiver(builder.Build());
        receiver._application.MapBatchTaskCallbacks("/results/{key}", (callback, _) =>
        {
            if (callback.Result.State.IsFinal)
            {
                receiver._ended[callback.Result.DeviceId] = callback;
            }

            return Task.CompletedTask;
        });
        await receiver._application.StartAsync();
        return receiver;
    }

    /// <summary>Gives a task its callback URL.</summary>
    public void Receive(BatchTask task) => task.WithBatchTaskCallback(_application.Services.GetRequiredService<BatchTaskCallbacks>());

    /// <summary>The last result of each device, as soon as all have one.</summary>
    public async Task<IReadOnlyList<BatchTaskCallback>> ResultsAsync(int devices)
    {
        for (int i = 0; i < 100 && _ended.Count < devices; i++)
        {
            await Task.Delay(100);
        }

        return [.. _ended.Values.OrderBy(callback => callback.Result.DeviceId, StringComparer.Ordinal)];
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
