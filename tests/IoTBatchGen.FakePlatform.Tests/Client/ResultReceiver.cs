using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace IoTBatchGen.FakePlatform.Tests.Client;

/// <summary>An application that receives results on loopback. One in twenty results fails when it comes first, so that the platform repeats it.</summary>
internal sealed class ResultReceiver : IAsyncDisposable
{
    private readonly ConcurrentDictionary<(string Task, string Device, string Command, DeviceCommandState State), int> _received = new();
    private readonly ConcurrentDictionary<(string Command, DeviceCommandState State), bool> _failed = new();
    private readonly WebApplication _application;

    private ResultReceiver(int port)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls($"http://127.0.0.1:{port}");
        builder.Services.AddRoutingCore();
        builder.Services.AddBatchTaskCallbacks(options =>
        {
            options.PublicUrl = new Uri($"http://127.0.0.1:{port}");
            options.Key = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
        });
        _application = builder.Build();
        _application.MapBatchTaskCallbacks("/results/{key}", ReceiveAsync);
    }

    public BatchTaskCallbacks Callbacks => _application.Services.GetRequiredService<BatchTaskCallbacks>();

    public static async Task<ResultReceiver> StartAsync(CancellationToken cancellationToken)
    {
        var receiver = new ResultReceiver(FreePort());
        await receiver._application.StartAsync(cancellationToken);
        return receiver;
    }

    /// <summary>The final states that were handled for a task, each with how often.</summary>
    public ILookup<string, (string Device, string Command, DeviceCommandState State, int Times)> FinalStates() => _received
        .Where(entry => entry.Key.State.IsFinal)
        .ToLookup(entry => entry.Key.Task, entry => (entry.Key.Device, entry.Key.Command, entry.Key.State, entry.Value));

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private static int FreePort()
    {
        using var listener = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
    }

    private Task ReceiveAsync(BatchTaskCallback callback, CancellationToken cancellationToken)
    {
        DeviceCommandResult result = callback.Result;
        if (result.CommandId[^1] == '7' && _failed.TryAdd((result.CommandId, result.State), true))
        {
            throw new InvalidOperationException("The database is not there.");
        }

        _received.AddOrUpdate((callback.TaskName, result.DeviceId, result.CommandId, result.State), 1, (_, times) => times + 1);
        return Task.CompletedTask;
    }
}
