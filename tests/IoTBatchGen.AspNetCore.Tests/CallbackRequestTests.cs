using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace IoTBatchGen.AspNetCore.Tests;

/// <summary>Which requests are results, and how the others are answered.</summary>
public class CallbackRequestTests
{
    private readonly ConcurrentQueue<BatchTaskCallback> _received = new();

    public static TheoryData<string> Names => CallbackUrlTests.Names;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_result_reaches_the_handler_with_its_task()
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 11, 26, 12, 0, 0, TimeSpan.Zero));
        await using Receiver receiver = await Receiver.StartAsync(
            (callback, _) =>
            {
                _received.Enqueue(callback);
                return Task.CompletedTask;
            },
            time: time);
        Assert.Equal(HttpStatusCode.OK, await receiver.PushAsync(Receiver.Body("ae446a4e", "5c2534b1")));
        BatchTaskCallback callback = Assert.Single(_received);
        Assert.Equal("raise-level", callback.TaskName);
        Assert.Equal(time.GetUtcNow(), callback.ReceivedAt);
        Assert.Equal(("ae446a4e", "5c2534b1"), (callback.Result.DeviceId, callback.Result.CommandId));
        Assert.Equal(DeviceCommandState.Successful, callback.Result.State);
        Assert.Equal("{\"light_state\":1}", callback.Result.Detail);
    }

    [Fact]
    public async Task Every_name_finds_its_task()
    {
        await using Receiver receiver = await Receiver.StartAsync(_received);
        string[] names = [.. Names.Select(row => row.Data)];
        foreach (string name in names)
        {
            Assert.Equal(HttpStatusCode.OK, await receiver.PushAsync(Receiver.Body(), name));
        }

        Assert.Equal(names, _received.Select(callback => callback.TaskName));
    }

    [Fact]
    public async Task A_handler_has_services_of_its_own_scope()
    {
        var services = new List<Scoped>();
        await using Receiver receiver = await Receiver.StartAsync(
            (callback, _) =>
            {
                services.Add(callback.Services.GetRequiredService<Scoped>());
                Assert.Same(services[^1], callback.Services.GetRequiredService<Scoped>());
                Assert.False(services[^1].IsDisposed);
                return Task.CompletedTask;
            },
            build: builder => builder.Services.AddScoped<Scoped>());
        Assert.Equal(HttpStatusCode.OK, await receiver.PushAsync(Receiver.Body("d1")));
        Assert.Equal(HttpStatusCode.OK, await receiver.PushAsync(Receiver.Body("d2")));
        Assert.Equal(2, services.Distinct().Count());
        Assert.All(services, service => Assert.True(service.IsDisposed));
        Assert.Null(new BatchTaskCallback().Services.GetService(typeof(Scoped)));
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("HEAD")]
    [InlineData("OPTIONS")]
    public async Task A_wrong_key_is_answered_as_an_unknown_path_is(string method)
    {
        await using Receiver receiver = await Receiver.StartAsync(_received);
        string path = receiver.PathOf("raise-level");
        string unknown = await AnswerAsync(receiver, method, "/unknown" + path);
        Assert.StartsWith("404 NotFound", unknown, StringComparison.Ordinal);
        string key = path.Split('/')[2];
        foreach (string wrong in new[]
        {
            path.Replace(key, new string('A', 43), StringComparison.Ordinal),
            path.Replace(key, key[..^1], StringComparison.Ordinal),
            path.Replace(key, key + "A", StringComparison.Ordinal),
            path.Replace(key, char.IsLower(key[0]) ? char.ToUpperInvariant(key[0]) + key[1..] : char.ToLowerInvariant(key[0]) + key[1..], StringComparison.Ordinal) is var other && other != path ? other : path + "x",
            path.Replace(key, "x", StringComparison.Ordinal),
            path.Replace(key, new string('ü', 43), StringComparison.Ordinal),
            path.Replace("raise-level", "raise-levels", StringComparison.Ordinal),
            path.Replace("raise-level", "~cmFpc2UtbGV2ZWw", StringComparison.Ordinal),
            receiver.PathOf("another").Replace("another", "raise-level", StringComparison.Ordinal),
            path.Replace("raise-level", new string('x', 2000), StringComparison.Ordinal),
            $"/results/{key}",
            $"/results/{key}/raise-level/more",
        })
        {
            Assert.Equal(unknown, await AnswerAsync(receiver, method, wrong));
        }

        Assert.Empty(_received);
    }

    [Fact]
    public async Task A_wrong_key_is_rejected_before_the_body_is_read()
    {
        await using Receiver receiver = await Receiver.StartAsync(_received);
        using var socket = new TcpClient();
        await socket.ConnectAsync(receiver.Address.Host, receiver.Address.Port, Token);
        await using NetworkStream stream = socket.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"POST /results/{new string('A', 43)}/x HTTP/1.1\r\nHost: na\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n"), Token);
        byte[] answer = new byte[12];
        await stream.ReadExactlyAsync(answer, Token);
        Assert.Equal("HTTP/1.1 404", Encoding.ASCII.GetString(answer));
    }

    [Fact]
    public async Task Results_of_URLs_with_a_previous_key_are_accepted()
    {
        const string Previous = "Zm9vYmFyYmF6cXV4MTIzNDU2Nzg5MGFiY2RlZg";
        string old = new CallbackUrlTests.Callbacks(options => options.Key = Previous).Mapped().GetUrl("raise-level")[Receiver.PublicUrl.Length..];
        await using Receiver receiver = await Receiver.StartAsync(_received, options => options.PreviousKeys = [Previous]);
        Assert.NotEqual(old, receiver.PathOf("raise-level"));
        Assert.Equal(HttpStatusCode.OK, (await receiver.SendAsync(HttpMethod.Post, old, Json(Receiver.Body()))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, await receiver.PushAsync(Receiver.Body()));
        Assert.Single(_received);

        await using Receiver later = await Receiver.StartAsync(_received);
        Assert.Equal(HttpStatusCode.NotFound, (await later.SendAsync(HttpMethod.Post, old, Json(Receiver.Body()))).StatusCode);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    public async Task Another_method_is_rejected(string method)
    {
        await using Receiver receiver = await Receiver.StartAsync(_received);
        using HttpResponseMessage answer = await receiver.SendAsync(new HttpMethod(method), receiver.PathOf("x"), Json(Receiver.Body()));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["POST"], answer.Content.Headers.Allow);
        Assert.Empty(_received);
        Assert.Contains((LogLevel.Warning, "5: A callback of batch task x was rejected with HTTP 405: the method is not POST"), receiver.Log.Callbacks);
    }

    [Theory]
    [InlineData("application/json", HttpStatusCode.OK)]
    [InlineData("Application/JSON; charset=UTF-8", HttpStatusCode.OK)]
    [InlineData("application/json;charset=\"utf-8\"", HttpStatusCode.OK)]
    [InlineData("application/json; charset=gbk", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/json; charset=utf-16", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/xml", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("text/plain", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/x-www-form-urlencoded", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("nonsense", HttpStatusCode.UnsupportedMediaType)]
    [InlineData(null, HttpStatusCode.UnsupportedMediaType)]
    public async Task A_result_is_JSON_in_UTF_8(string? contentType, HttpStatusCode status)
    {
        await using Receiver receiver = await Receiver.StartAsync(_received);
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(Receiver.Body()));
        if (contentType is not null)
        {
            content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        }

        Assert.Equal(status, (await receiver.SendAsync(HttpMethod.Post, receiver.PathOf("x"), content)).StatusCode);
        Assert.Equal(status == HttpStatusCode.OK ? 1 : 0, _received.Count);
    }

    [Fact]
    public async Task A_compressed_body_is_rejected()
    {
        await using Receiver receiver = await Receiver.StartAsync(_received);
        ByteArrayContent content = Json(Receiver.Body());
        content.Headers.ContentEncoding.Add("gzip");
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await receiver.SendAsync(HttpMethod.Post, receiver.PathOf("x"), content)).StatusCode);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_has_a_limit(bool isChunked)
    {
        await using Receiver receiver = await Receiver.StartAsync(_received, options => options.MaxBodyBytes = 5000);
        string fits = Receiver.Body("d1", detail: $"\"{new string('x', 5000 - Receiver.Body(detail: "\"\"").Length)}\"");
        Assert.Equal(5000, fits.Length);
        Assert.Equal(HttpStatusCode.OK, await SendAsync(fits));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await SendAsync(fits + " "));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await SendAsync(fits + new string(' ', 100_000)));
        Assert.Single(_received);
        Assert.Contains(
            (LogLevel.Warning, "5: A callback of batch task x was rejected with HTTP 413: the body has more than 5000 bytes; the option MaxBodyBytes can allow more"),
            receiver.Log.Callbacks);

        async Task<HttpStatusCode> SendAsync(string body)
        {
            HttpContent content = isChunked ? new StreamContent(new Unknown(Encoding.UTF8.GetBytes(body))) { Headers = { ContentType = new("application/json") } } : Json(body);
            return (await receiver.SendAsync(HttpMethod.Post, receiver.PathOf("x"), content)).StatusCode;
        }
    }

    [Theory]
    [InlineData("", "it is empty")]
    [InlineData("{", "it is not JSON, or nested too deeply, at line 1, byte 2")]
    [InlineData("<canary/>", "it is not JSON, or nested too deeply, at line 1, byte 1")]
    [InlineData("{\"deviceId\":\"canary\",\"commandId\":\"canary\"}", "result.resultCode is missing")]
    [InlineData("{\"deviceId\":\"canary\",\"commandId\":\"c\",\"result\":{\"resultCode\":\"SENT\"},\"result\":{\"resultCode\":\"FAILED\"}}", "result is given twice")]
    public async Task A_body_that_cannot_be_read_is_rejected_and_the_log_says_why(string body, string reason)
    {
        await using Receiver receiver = await Receiver.StartAsync(_received);
        Assert.Equal(HttpStatusCode.BadRequest, await receiver.PushAsync(body, "line\nbreak\u202e"));
        Assert.Contains(
            (LogLevel.Warning, $"5: A callback of batch task line\\u000Abreak\\u202E was rejected with HTTP 400: The callback cannot be read: {reason}."),
            receiver.Log.Callbacks);
        Assert.DoesNotContain(receiver.Log.All, entry => entry.Contains("canary", StringComparison.Ordinal));
        Assert.Empty(_received);
    }

    [Theory]
    [InlineData(100_000)]
    [InlineData(70)]
    public async Task Deep_nesting_is_a_body_that_cannot_be_read(int depth)
    {
        await using Receiver receiver = await Receiver.StartAsync(_received, options => options.MaxBodyBytes = 1_000_000);
        Assert.Equal(HttpStatusCode.BadRequest, await receiver.PushAsync(Receiver.Body(detail: new string('[', depth) + new string(']', depth))));
    }

    [Fact]
    public async Task A_body_that_arrives_too_slowly_is_answered_in_time()
    {
        var time = new FakeTimeProvider();
        await using Receiver receiver = await Receiver.StartAsync((_, _) => Task.CompletedTask, time: time);
        using var socket = new TcpClient();
        await socket.ConnectAsync(receiver.Address.Host, receiver.Address.Port, Token);
        await using NetworkStream stream = socket.GetStream();
        await stream.WriteAsync(
            Encoding.ASCII.GetBytes($"POST {receiver.PathOf("x")} HTTP/1.1\r\nHost: na\r\nContent-Type: application/json\r\nContent-Length: 500\r\nExpect: 100-continue\r\n\r\n"), Token);

        // The server says this when the body is being read.
        byte[] answer = new byte[25];
        await stream.ReadExactlyAsync(answer, Token);
        Assert.StartsWith("HTTP/1.1 100", Encoding.ASCII.GetString(answer), StringComparison.Ordinal);
        time.Advance(TimeSpan.FromSeconds(10));
        await stream.ReadExactlyAsync(answer.AsMemory(0, 12), Token);
        Assert.Equal("HTTP/1.1 503", Encoding.ASCII.GetString(answer, 0, 12));
    }

    // After 500 the platform would not send it again.
    [Fact]
    public async Task Whatever_fails_while_a_result_is_received_the_platform_sends_it_again()
    {
        int requests = 0;
        await using Receiver receiver = await Receiver.StartAsync(
            (_, _) => Task.CompletedTask,
            use: app => app.Use((context, next) =>
            {
                context.Request.Body = ++requests == 1 ? new Broken() : context.Request.Body;
                return next(context);
            }));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await receiver.PushAsync(Receiver.Body()));
        Assert.Contains(receiver.Log.Callbacks, entry => entry.Level == LogLevel.Error
            && entry.Text.StartsWith("12: A callback of batch task raise-level could not be received", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.OK, await receiver.PushAsync(Receiver.Body()));
    }

    [Fact]
    public async Task Behind_a_path_base_and_a_group_the_public_URL_has_their_path()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddBatchTaskCallbacks(options =>
        {
            Receiver.Configure(options);
            options.PublicUrl = new Uri(Receiver.PublicUrl + "/base/api");
        });
        await using WebApplication app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.UsePathBase("/base");
        app.UseRouting();
        app.MapGroup("/api").MapBatchTaskCallbacks("/results/{key}", (callback, _) =>
        {
            _received.Enqueue(callback);
            return Task.CompletedTask;
        });
        await app.StartAsync(Token);
        string url = app.Services.GetRequiredService<BatchTaskCallbacks>().GetUrl("x");
        using var http = new HttpClient();
        using HttpResponseMessage answer = await http.PostAsync(new Uri(app.Urls.First() + url[Receiver.PublicUrl.Length..]), Json(Receiver.Body()), Token);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("x", Assert.Single(_received).TaskName);
    }

    private static ByteArrayContent Json(string body) =>
        new(Encoding.UTF8.GetBytes(body)) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };

    /// <summary>The whole answer but for its date.</summary>
    private static async Task<string> AnswerAsync(Receiver receiver, string method, string path)
    {
        using HttpResponseMessage answer = await receiver.SendAsync(new HttpMethod(method), path, method is "POST" or "PUT" ? Json(Receiver.Body()) : null);
        answer.Headers.Date = null;
        return $"{(int)answer.StatusCode} {answer.StatusCode} {answer.Headers} {answer.Content.Headers} {await answer.Content.ReadAsStringAsync(Token)}";
    }

    private sealed class Scoped : IDisposable
    {
        public bool IsDisposed { get; private set; }

        public void Dispose() => IsDisposed = true;
    }

    private sealed class Broken : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => throw new InvalidOperationException("broken");
    }

    /// <summary>A stream whose length cannot be asked for, so that it is sent in chunks.</summary>
    private sealed class Unknown(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
