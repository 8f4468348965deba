extern alias runtime;

using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using IoTBatchGen.Benchmarks.Json;
using runtime::IoTBatchGen;

namespace IoTBatchGen.Benchmarks.Calls;

/// <summary>The three ways to make the same call, on connections that they share.</summary>
internal sealed class CallSubjects : IDisposable
{
    private const string Token = "7b1e6a8f0c";

    private readonly SocketsHttpHandler _handler = new() { AllowAutoRedirect = false };
    private readonly HttpClient _bare;
    private readonly BatchTaskClient _client;
    private readonly string[] _deviceIds;
    private readonly BatchTask _task;
    private readonly byte[] _body;
    private readonly Uri _endpoint;

    public CallSubjects(Uri server, int devices)
    {
        _deviceIds = Requests.DeviceIds(devices);
        _task = Requests.Task(_deviceIds);
        _body = Encoding.UTF8.GetBytes(_task.ToJson(Requests.AppId));
        _endpoint = new Uri(server, "/iocm/app/batchtask/v1.1.0/tasks");
        _bare = new HttpClient(_handler, disposeHandler: false);
        _bare.DefaultRequestHeaders.TryAddWithoutValidation("app_key", Requests.AppId);
        _bare.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        _client = new BatchTaskClient(new HttpClient(_handler, disposeHandler: false), new BatchTaskClientOptions
        {
            ServerUrl = server,
            AppKey = Requests.AppId,
            AppId = Requests.AppId,
            AccessTokenProvider = _ => new ValueTask<string>(Token),
        });
    }

    /// <summary>HttpClient alone: bytes that were made before, with the headers that the API demands; the answer read into bytes.</summary>
    public Task BareAsync() => PostAsync(_body);

    /// <summary>Ours, from task to task id: judged, written, sent, its answer read.</summary>
    public Task ClientAsync() => _client.CreateAsync(_task);

    /// <summary>The least that an application needs by hand: the body by a Utf8JsonWriter, the post, the id out of the answer.</summary>
    public async Task ByHandAsync()
    {
        using JsonDocument answer = JsonDocument.Parse(await PostAsync(HandWritten.Write(_deviceIds).WrittenMemory));
        _ = answer.RootElement.GetProperty("taskID").GetString();
    }

    public void Dispose() => _handler.Dispose();

    private async Task<byte[]> PostAsync(ReadOnlyMemory<byte> body)
    {
        using var content = new ReadOnlyMemoryContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using HttpResponseMessage response = await _bare.PostAsync(_endpoint, content);
        return await response.Content.ReadAsByteArrayAsync();
    }
}
