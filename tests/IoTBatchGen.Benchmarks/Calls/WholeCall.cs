extern alias runtime;

using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading.Tasks;
using BenchmarkDotNet.Attributes;
using IoTBatchGen.Benchmarks.Json;
using runtime::IoTBatchGen;

namespace IoTBatchGen.Benchmarks.Calls;

/// <summary>
/// A call from task to task id (judged, written, sent, its answer read) against <see cref="HttpClient"/> alone, which posts bytes
/// that were made before and reads the answer into bytes. The server is the same, on loopback. Wanted: at most 1.1 times.
/// </summary>
[MemoryDiagnoser]
public class WholeCall
{
    private LoopbackServer? _server;
    private BatchTaskClient? _client;
    private BatchTask _task = new();
    private byte[] _body = [];
    private Uri? _endpoint;

    [Params(1, 100, 10_000)]
    public int Devices { get; set; }

    [GlobalSetup]
    public async Task Setup()
    {
        _server = await LoopbackServer.StartAsync();
        _task = Requests.Task(Requests.DeviceIds(Devices));
        _body = System.Text.Encoding.UTF8.GetBytes(_task.ToJson(Requests.AppId));
        _endpoint = new Uri(_server.Url, "/iocm/app/batchtask/v1.1.0/tasks");
        _client = new BatchTaskClient(_server.Http, new BatchTaskClientOptions
        {
            ServerUrl = _server.Url,
            AppKey = Requests.AppId,
            AppId = Requests.AppId,
            AccessToken = _ => new ValueTask<string>("7b1e6a8f0c"),
        });
    }

    [GlobalCleanup]
    public Task Cleanup() => _server!.DisposeAsync().AsTask();

    [Benchmark(Baseline = true)]
    public async Task<byte[]> BareHttpClient()
    {
        using var content = new ByteArrayContent(_body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using HttpResponseMessage response = await _server!.Http.PostAsync(_endpoint, content);
        return await response.Content.ReadAsByteArrayAsync();
    }

    [Benchmark]
    public async Task<string> Client() => (await _client!.CreateAsync(_task)).TaskId;
}
