extern alias runtime;

using System;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using BenchmarkDotNet.Attributes;
using IoTBatchGen.Benchmarks.Json;
using runtime::IoTBatchGen;

namespace IoTBatchGen.Benchmarks.Calls;

/// <summary>
/// A call from task to task id (judged, written, sent, its answer read) against <see cref="HttpClient"/> alone, which posts bytes that
/// were made before, with the headers that the API demands, and reads the answer into bytes. Wanted: at most 1.1 times. And against the
/// least that an application needs by hand: the body by a Utf8JsonWriter, the post, the id out of the answer. The server is the same for
/// all, on loopback.
/// </summary>
[MemoryDiagnoser]
public class WholeCall
{
    private const string Token = "7b1e6a8f0c";

    // Several callers at once, so that no processor idles: how long a lone caller waits depends on how long the system takes to wake an
    // idle processor, which is as long as the call and differs from run to run.
    private const int Callers = 8;
    private const int CallsOfEach = 16;

    private LoopbackServer? _server;
    private HttpClient? _bare;
    private BatchTaskClient? _client;
    private string[] _deviceIds = [];
    private BatchTask _task = new();
    private byte[] _body = [];
    private Uri? _endpoint;

    [Params(1, 100, 10_000)]
    public int Devices { get; set; }

    [GlobalSetup]
    public async Task Setup()
    {
        _server = await LoopbackServer.StartAsync();
        _deviceIds = Requests.DeviceIds(Devices);
        _task = Requests.Task(_deviceIds);
        _body = Encoding.UTF8.GetBytes(_task.ToJson(Requests.AppId));
        _endpoint = new Uri(_server.Url, "/iocm/app/batchtask/v1.1.0/tasks");
        _bare = _server.NewClient();
        _bare.DefaultRequestHeaders.TryAddWithoutValidation("app_key", Requests.AppId);
        _bare.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        _client = new BatchTaskClient(_server.NewClient(), new BatchTaskClientOptions
        {
            ServerUrl = _server.Url,
            AppKey = Requests.AppId,
            AppId = Requests.AppId,
            AccessToken = _ => new ValueTask<string>(Token),
        });

        // All of them, until the compiler has made its best of the code that they share; the one measured first would pay for it.
        for (long end = Environment.TickCount64 + 4_000; Environment.TickCount64 < end;)
        {
            await BareHttpClient();
            await Client();
            await ByHand();
        }
    }

    [GlobalCleanup]
    public Task Cleanup() => _server!.DisposeAsync().AsTask();

    [Benchmark(Baseline = true, OperationsPerInvoke = Callers * CallsOfEach)]
    public Task BareHttpClient() => ManyAsync(() => PostAsync(_body));

    [Benchmark(OperationsPerInvoke = Callers * CallsOfEach)]
    public Task Client() => ManyAsync(() => _client!.CreateAsync(_task));

    [Benchmark(OperationsPerInvoke = Callers * CallsOfEach)]
    public Task ByHand() => ManyAsync(ByHandAsync);

    private static Task ManyAsync(Func<Task> call)
    {
        return Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => Task.Run(OneAfterTheOtherAsync)));

        async Task OneAfterTheOtherAsync()
        {
            for (int i = 0; i < CallsOfEach; i++)
            {
                await call();
            }
        }
    }

    private async Task<string> ByHandAsync()
    {
        using JsonDocument answer = JsonDocument.Parse(await PostAsync(HandWritten.Write(_deviceIds).WrittenMemory));
        return answer.RootElement.GetProperty("taskID").GetString()!;
    }

    private async Task<byte[]> PostAsync(ReadOnlyMemory<byte> body)
    {
        using var content = new ReadOnlyMemoryContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using HttpResponseMessage response = await _bare!.PostAsync(_endpoint, content);
        return await response.Content.ReadAsByteArrayAsync();
    }
}
