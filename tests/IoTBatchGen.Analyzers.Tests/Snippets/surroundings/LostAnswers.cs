// What a page runs in that catches: its console, its network and its settings. The platform accepts each task and the answer is lost; to a caller
// that tries again it says that the name exists.
using System;
using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using IoTBatchGen;

public static class Lost
{
    public static readonly StringBuilder Output = new();
    public static readonly List<string> Bodies = new();
    public static bool IsCalledAgain;
    private static readonly HashSet<string> Names = new();

    public static BatchTaskClient Client() => new(new HttpClient(new SocketsHttpHandler()), new BatchTaskClientOptions
    {
        ServerUrl = new Uri("https://platform.example"),
        AppKey = "key",
        AccessTokenProvider = _ => new ValueTask<string>("token"),
    });

    public static BatchTask SampleTask() =>
        new RawDeviceCommand { ServiceId = "DeliverySchedule", Method = "SET_DEVICE_LEVEL" }.ToDevices("3f1a").AsTask("raise-level", 1000);

    public static async Task<HttpResponseMessage> AnswerAsync(HttpContent content)
    {
        var network = new Network();
        await content.CopyToAsync(network);
        string body = Encoding.UTF8.GetString(network.Bytes.ToArray());
        Bodies.Add(body);
        return Names.Add(JsonNode.Parse(body)!["taskName"]!.GetValue<string>()) || !IsCalledAgain
            ? throw new HttpRequestException("An error occurred while sending the request.", new IOException("reset by peer"))
            : new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("{\"error_code\":\"105002\",\"error_desc\":\"The batchTask name has exist.\"}") };
    }

    private sealed class Network : Stream
    {
        public List<byte> Bytes { get; } = new();
        public override bool CanRead => false;
        public override bool CanSeek => false;
        public override bool CanWrite => true;
        public override long Length => throw new NotSupportedException();
        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }
        public override void Flush() { }
        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
        public override void Write(byte[] buffer, int offset, int count) => Bytes.AddRange(new ArraySegment<byte>(buffer, offset, count));
    }
}

public class LostLogger<T> : Microsoft.Extensions.Logging.ILogger<T>
{
    public void Write(string? message) => Lost.Output.AppendLine(message);
}

namespace System
{
    internal static class Console
    {
        public static TextWriter Out { get; } = new StringWriter(Lost.Output);
        public static TextWriter Error { get; } = new StringWriter(Lost.Output);
        public static void WriteLine() => Out.WriteLine();
        public static void WriteLine(string? value) => Out.WriteLine(value);
        public static void WriteLine(object? value) => Out.WriteLine(value);
    }

    internal static class Environment
    {
        public static string? GetEnvironmentVariable(string variable) => "secret";
    }
}

namespace System.Net.Http
{
    internal sealed class SocketsHttpHandler : HttpMessageHandler
    {
        public bool AllowAutoRedirect { get; set; }
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Lost.AnswerAsync(request.Content!);
    }
}

namespace Microsoft.Extensions.Configuration
{
    using System.Collections.Generic;

    public interface IConfigurationSection : IConfiguration
    {
        string? Value { get; }
        new IConfigurationSection GetSection(string key);
        IEnumerable<IConfigurationSection> GetChildren();
    }

    public class ConfigurationBuilder : IConfigurationSection
    {
        public string? Value => "3f1a";
        public string? this[string key] { get => key == "ServerUrl" ? "https://platform.example" : "secret"; set { } }
        public ConfigurationBuilder AddJsonFile(string path) => this;
        public ConfigurationBuilder AddUserSecrets<T>(bool optional) => this;
        public ConfigurationBuilder AddEnvironmentVariables() => this;
        public ConfigurationBuilder Build() => this;
        public IConfigurationSection GetSection(string key) => this;
        IConfiguration IConfiguration.GetSection(string key) => this;
        public IEnumerable<IConfigurationSection> GetChildren() => new[] { this };
    }
}

namespace WaterMeterNa
{
    internal sealed class CallbackReceiver : IAsyncDisposable
    {
        public static Task<CallbackReceiver> StartAsync() => Task.FromResult(new CallbackReceiver());
        public void Receive(BatchTask task) => task.WithCallback("http://127.0.0.1:8080/results/key/name");
        public ValueTask DisposeAsync() => default;
    }

    internal static class Following
    {
        public static async Task RunAsync(BatchTaskClient client, BatchTaskCreated created, CallbackReceiver receiver) => await client.WaitAsync(created);
    }

    internal sealed class PlatformOnLoopback : IAsyncDisposable
    {
        public string AppId => "app";
        public int UnfinishedTasks => 0;
        public static Task<PlatformOnLoopback> StartAsync() => Task.FromResult(new PlatformOnLoopback());
        public BatchTaskClient Connect(string? accessToken = null) => Lost.Client();
        public ValueTask DisposeAsync() => default;
    }
}
