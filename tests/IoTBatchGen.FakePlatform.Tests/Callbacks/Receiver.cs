using System;
using System.Collections.Concurrent;
using System.IO;
using System.Linq;
using System.Net;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace IoTBatchGen.FakePlatform.Tests.Callbacks;

/// <summary>A receiver of callbacks on loopback, which answers as a test says.</summary>
internal sealed class Receiver : IAsyncDisposable
{
    private readonly WebApplication _application;

    private Receiver(Func<string, int> answer)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        _application = builder.Build();
        _application.Run(async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            string body = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
            Assert.Equal(("POST", "application/json"), (context.Request.Method, context.Request.ContentType));
            int status = answer(Text(body));
            Received.Enqueue(Text(body));
            Bodies.Enqueue(body);
            if (status == 0)
            {
                await Task.Delay(Timeout.Infinite, context.RequestAborted);
            }

            context.Response.StatusCode = status;
        });
    }

    /// <summary>What has come, as device and state.</summary>
    public ConcurrentQueue<string> Received { get; } = new();

    public ConcurrentQueue<string> Bodies { get; } = new();

    public string Url => _application.Urls.Single() + "/results/key";

    /// <param name="answer">The status for a device and a state such as <c>a SENT</c>. 0 never answers.</param>
    public static async Task<Receiver> StartAsync(Func<string, int>? answer = null)
    {
        var receiver = new Receiver(answer ?? (_ => StatusCodes.Status200OK));
        await receiver._application.StartAsync(TestContext.Current.CancellationToken);
        return receiver;
    }

    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        await _application.StopAsync(now.Token);
        await _application.DisposeAsync();
    }

    private static string Text(string body)
    {
        using var json = JsonDocument.Parse(body);
        return json.RootElement.GetProperty("deviceId").GetString() + " " + json.RootElement.GetProperty("result").GetProperty("resultCode").GetString();
    }
}
