using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace IoTBatchGen.DependencyInjection.Tests;

/// <summary>
/// App key, tokens, secret and device ids through every way a call can end, against a platform that echoes all it gets: none of them
/// stands in a log at any level, a trace, a metric, an exception or a text of an object.
/// </summary>
public class CanaryTests
{
    private static readonly string[] Canaries = ["canary-app-key", "canary-token", "canary-refresh", "canary/secret+1", "canary-device-1", "urn:canary:2"];

    private static string Tokens => """{"accessToken":"canary-token","refreshToken":"canary-refresh","expiresIn":3600}""";

    public static TheoryData<string> Ends => new(Platforms().Keys);

    [Theory]
    [MemberData(nameof(Ends))]
    public async Task Nothing_confidential_is_told(string end)
    {
        using var told = new Told();
        await CallAsync(told, end, http => http.ConfigurePrimaryHttpMessageHandler(() => Platforms()[end]()));
        Assert.Contains(told.Texts, line => line.StartsWith("log IoTBatchGen.BatchTaskClient", StringComparison.Ordinal));
        Assert.Contains(told.Texts, line => line.StartsWith("log System.Net.Http", StringComparison.Ordinal) || end == "invalid");
        Assert.Contains(told.Texts, line => line.StartsWith("serilog {", StringComparison.Ordinal));
        Assert.Contains(told.Texts, line => line.StartsWith("trace iotbatch.create_task", StringComparison.Ordinal));
        Assert.Contains(told.Texts, line => line.StartsWith("metric iotbatch.client.call.duration", StringComparison.Ordinal));
        told.HoldsNoneOf(Canaries);
    }

    // SocketsHttpHandler repeats in its messages what it cannot read, and a server says behind its status what it likes.
    [Theory]
    [InlineData("status line", "HTTP/9 @\r\n\r\n")]
    [InlineData("no HTTP", "@\r\n\r\n")]
    [InlineData("header line", "HTTP/1.1 200 OK\r\n@\r\n\r\n")]
    [InlineData("length", "HTTP/1.1 200 OK\r\nContent-Length: @\r\n\r\n")]
    [InlineData("chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n@\r\n")]
    [InlineData("reason", "HTTP/1.1 502 @\r\nContent-Length: 0\r\n\r\n")]
    [InlineData("headers", "HTTP/1.1 502 Bad\r\nContent-Length: 0\r\nX-Echo: @\r\nServer: @\r\nSet-Cookie: a=@\r\n\r\n")]
    [InlineData("content type", "HTTP/1.1 502 Bad\r\nContent-Length: 0\r\nContent-Type: text/@\r\n\r\n")]
    [InlineData("redirect", "HTTP/1.1 307 Gone\r\nContent-Length: 0\r\nLocation: https://@/\r\n\r\n")]
    [InlineData("retry after", "HTTP/1.1 503 Busy\r\nContent-Length: 0\r\nRetry-After: @\r\n\r\n")]
    public async Task What_a_server_repeats_instead_of_answering_is_not_told(string where, string answer)
    {
        foreach (bool fromLogin in new[] { false, true })
        {
            using var told = new Told();
            using var platform = new RawPlatform(request =>
            {
                bool isLogin = request.Contains("/sec/", StringComparison.Ordinal);
                return isLogin && !fromLogin
                    ? $"HTTP/1.1 200 OK\r\nContent-Length: {Tokens.Length}\r\n\r\n{Tokens}"
                    : answer.Replace("@", Repeated(request), StringComparison.Ordinal);
            });
            await CallAsync(told, where, _ => { }, options => options.ServerUrl = platform.Url);
            Assert.Contains(told.Texts, line => line.StartsWith("exception ", StringComparison.Ordinal));
            told.HoldsNoneOf(Canaries);
        }
    }

    // As a handler does that logs all it can reach.
    [Fact]
    public async Task Handlers_see_no_secret_of_a_login_and_no_credentials()
    {
        using var told = new Told();
        await CallAsync(
            told,
            "created",
            http => http.AddHttpMessageHandler(() => new Gossip(told)).ConfigurePrimaryHttpMessageHandler(() => Platforms()["created"]()));
        Assert.Contains(told.Texts, line => line.StartsWith("gossip", StringComparison.Ordinal) && line.Contains("/sec/", StringComparison.Ordinal));
        told.HoldsNoneOf(Canaries.Where(canary => !canary.Contains("device", StringComparison.Ordinal) && !canary.StartsWith("urn", StringComparison.Ordinal)));
    }

    private static async Task CallAsync(
        Told told, string end, Action<IHttpClientBuilder> configure, Action<BatchTaskConnectionOptions>? change = null)
    {
        var services = new ServiceCollection();
        told.LogTo(services);
        configure(services.AddBatchTaskClient(options =>
        {
            options.ServerUrl = new Uri("https://platform.example");
            options.AppKey = "canary-app-key";
            options.AppId = "app";
            options.Secret = "canary/secret+1";
            options.MaxRetries = 1;
            options.RetryDelay = TimeSpan.Zero;
            options.ResolveUnknownOutcome = true;
            options.Validation = end == "warned" ? BatchTaskValidation.Warn : BatchTaskValidation.Strict;
            change?.Invoke(options);
        }));
        await using ServiceProvider provider = services.BuildServiceProvider();
        IBatchTaskClient client = provider.GetRequiredService<IBatchTaskClient>();

        BatchTask task = SampleTask.Create("task", "canary-device-1", "urn:canary:2");
        task.Timeout = end is "warned" or "invalid" ? 1 : 10;
        if (end is "invalid" or "warned")
        {
            task.Param!.DeviceList.Add("canary-device-1");
        }

        try
        {
            BatchTaskCreated created = await client.CreateAsync(task, TestContext.Current.CancellationToken);
            told.Add(created + " " + (created.IsTaskIdKnown ? created.TaskId : null));
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            told.Add(failure);
        }

        told.Add(client.ToString()!);
        told.Add(task.ToString()!);
    }

    private static string Repeated(string request) =>
        string.Join(" ", Canaries.Where(canary => request.Contains(canary, StringComparison.Ordinal)))
        + (request.Contains("canary%2Fsecret%2B1", StringComparison.Ordinal) ? " canary%2Fsecret%2B1 canary/secret+1" : string.Empty);

    private static Dictionary<string, Func<HttpMessageHandler>> Platforms() => new()
    {
        ["created"] = () => new Echo(_ => """{"taskID":"42"}""", 200, Tokens),
        ["warned"] = () => new Echo(_ => """{"taskID":"42"}""", 200, Tokens),
        ["invalid"] = () => new Echo(_ => """{"taskID":"42"}""", 200, Tokens),
        ["refused"] = () => new Echo(seen => $$"""{"error_code":"50400","error_desc":{{JsonSerializer.Serialize(seen)}}}""", 400, Tokens),
        ["throttled"] = () => new Echo(seen => $$"""{"error_code":"1010009","error_desc":{{JsonSerializer.Serialize(seen)}}}""", 403, Tokens),
        ["refused with an unknown code"] = () => new Echo(seen => $$"""{"error_code":{{JsonSerializer.Serialize(seen)}}}""", 400, Tokens),
        ["ambiguous"] = () => new Echo(seen => "<html>" + seen, 502, Tokens),
        ["refused by something else"] = () => new Echo(seen => seen, 404, Tokens),
        ["login refused"] = () => new Echo(
            seen => $$"""{"error_code":{{JsonSerializer.Serialize(seen)}},"error_desc":{{JsonSerializer.Serialize(seen)}}}""", 401, Tokens)
        { RefusesLogin = true },
        ["login odd"] = () => new Echo(seen => seen, 200, Tokens) { RefusesLogin = true },
        ["token refused"] = () => new Echo(seen => $$"""{"error_code":"1010005","error_desc":{{JsonSerializer.Serialize(seen)}}}""", 403, Tokens),
        ["a task id of ours"] = () => new Echo(seen => $$"""{"taskID":{{JsonSerializer.Serialize(seen)}}}""", 200, Tokens),
        ["a task id that is a token"] = () => new Echo(_ => """{"taskID":"Canary-Token"}""", 200, Tokens),
        ["a task id that is a device"] = () => new Echo(_ => """{"taskID":"canary-device-1"}""", 200, Tokens),
        ["not sent"] = () => new Unreachable(),
    };

    private sealed class Unreachable : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            throw new HttpRequestException("Connection refused", new IOException());
    }

    private sealed class Gossip(Told told) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
            told.Add($"gossip {request} {await request.Content!.ReadAsStringAsync(cancellationToken)}");
            told.Add($"gossip {response} {await response.Content.ReadAsStringAsync(cancellationToken)} {response.RequestMessage}");
            return response;
        }
    }
}
