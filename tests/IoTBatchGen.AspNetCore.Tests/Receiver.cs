using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace IoTBatchGen.AspNetCore.Tests;

/// <summary>A northbound application on loopback that receives results, and the platform that pushes them.</summary>
internal sealed class Receiver : IAsyncDisposable
{
    public const string PublicUrl = "https://na.example:443";
    public const string Key = "rCq7zyOmwZ3lVb1o9sXk2tHfN5uQeJ8g";

    private readonly WebApplication _app;
    private readonly HttpClient _http = new();

    private Receiver(WebApplication app, TestLog log) => (_app, Log) = (app, log);

    public TestLog Log { get; }

    public BatchTaskCallbacks Callbacks => _app.Services.GetRequiredService<BatchTaskCallbacks>();

    public Uri Address => new(_app.Urls.First());

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>The options that all tests have.</summary>
    public static void Configure(BatchTaskCallbackOptions options) => (options.PublicUrl, options.Key) = (new Uri(PublicUrl), Key);

    /// <summary>Starts an application whose handler adds what it gets to a queue.</summary>
    public static Task<Receiver> StartAsync(ConcurrentQueue<BatchTaskCallback> received, Action<BatchTaskCallbackOptions>? configure = null) => StartAsync(
        (callback, _) =>
        {
            received.Enqueue(callback);
            return Task.CompletedTask;
        },
        configure);

    public static async Task<Receiver> StartAsync(
        Func<BatchTaskCallback, CancellationToken, Task> handler,
        Action<BatchTaskCallbackOptions>? configure = null,
        TimeProvider? time = null,
        Action<WebApplicationBuilder>? build = null,
        Action<WebApplication>? use = null,
        int port = 0)
    {
        var log = new TestLog();
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(log);
        if (time is not null)
        {
            builder.Services.AddSingleton(time);
        }

        builder.Services.AddBatchTaskCallbacks(options =>
        {
            Configure(options);
            configure?.Invoke(options);
        });
        build?.Invoke(builder);
        WebApplication app = builder.Build();
        app.Urls.Add($"http://127.0.0.1:{port}");
        use?.Invoke(app);
        app.MapBatchTaskCallbacks("/results/{key}", handler);
        await app.StartAsync(Token);
        return new Receiver(app, log);
    }

    public static string Body(string device = "d1", string command = "c1", string state = "SUCCESSFUL", string detail = "{\"light_state\":1}") =>
        $$$"""{"deviceId":"{{{device}}}","commandId":"{{{command}}}","result":{"resultCode":"{{{state}}}","resultDetail":{{{detail}}}}}""";

    /// <summary>Pushes a body to a task's URL, as the platform does.</summary>
    public async Task<HttpStatusCode> PushAsync(string body, string taskName = "raise-level")
    {
        using HttpResponseMessage answer = await SendAsync(HttpMethod.Post, PathOf(taskName), new StringContent(body, new MediaTypeHeaderValue("application/json")));
        Assert.Equal(0, answer.Content.Headers.ContentLength);
        return answer.StatusCode;
    }

    public Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpContent? content = null) =>
        _http.SendAsync(new HttpRequestMessage(method, new Uri(Address, path)) { Content = content }, Token);

    public string PathOf(string taskName)
    {
        string url = Callbacks.GetUrl(taskName);
        Assert.StartsWith(PublicUrl + "/results/", url, StringComparison.Ordinal);
        return url[PublicUrl.Length..];
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _app.DisposeAsync();
    }
}
