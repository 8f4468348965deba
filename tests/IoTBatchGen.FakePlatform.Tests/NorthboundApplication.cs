using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.FakePlatform.Tests;

/// <summary>A caller with a bare HttpClient and hand-written JSON, so that nothing of the library is in between.</summary>
internal sealed class NorthboundApplication : IDisposable
{
    public const string TasksPath = "/iocm/app/batchtask/v1.1.0/tasks";
    public const string SubtasksPath = "/iocm/app/batchtask/v1.1.0/taskDetails";
    public const string CommandsPath = "/iocm/app/cmd/v1.4.0/deviceCommands";

    private readonly HttpClient _http = new();

    public NorthboundApplication(FakeIoTPlatform platform)
    {
        _http.BaseAddress = platform.ServerUrl;
        AppKey = platform.AppKey;
        Authorization = "Bearer " + platform.AccessToken;
    }

    public string? AppKey { get; set; }

    public string? Authorization { get; set; }

    public string ContentType { get; set; } = "application/json";

    public Task<Reply> PostAsync(string body) => PostAsync(Encoding.UTF8.GetBytes(body));

    public Task<Reply> PostAsync(byte[] body) => SendAsync(HttpMethod.Post, TasksPath, body);

    public Task<Reply> GetTaskAsync(string taskId, string query = "") => GetAsync($"{TasksPath}/{taskId}{query}");

    /// <summary>A page of sub-tasks.</summary>
    /// <param name="query">The query, without its question mark.</param>
    public Task<Reply> GetSubtasksAsync(string query) => GetAsync(SubtasksPath + "?" + query);

    public Task<Reply> CancelAsync(string commandId, string body = "{\"status\":\"CANCELED\"}", string query = "") =>
        SendAsync(HttpMethod.Put, CommandsPath + "/" + commandId + query, Encoding.UTF8.GetBytes(body));

    public Task<Reply> CancelDeviceAsync(string body, string query = "") =>
        SendAsync(HttpMethod.Post, "/iocm/app/cmd/v1.4.0/deviceCommandCancelTasks" + query, Encoding.UTF8.GetBytes(body));

    public Task<Reply> GetAsync(string path) => SendAsync(HttpMethod.Get, path, null);

    /// <summary>A form to the login.</summary>
    public Task<Reply> LoginAsync(string form)
    {
        ContentType = "application/x-www-form-urlencoded";
        return SendAsync(HttpMethod.Post, "/iocm/app/sec/v1.1.0/login", Encoding.UTF8.GetBytes(form));
    }

    public async Task<Reply> RefreshAsync(string json)
    {
        ContentType = "application/json";
        return await SendAsync(HttpMethod.Post, "/iocm/app/sec/v1.1.0/refreshToken", Encoding.UTF8.GetBytes(json));
    }

    public async Task<Reply> SendAsync(HttpMethod method, string path, byte[]? body)
    {
        using var request = new HttpRequestMessage(method, path);
        if (body is not null)
        {
            request.Content = new ByteArrayContent(body);
            request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(ContentType);
        }

        if (AppKey is not null)
        {
            request.Headers.Add("app_key", AppKey);
        }

        if (Authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", Authorization);
        }

        using HttpResponseMessage response = await _http.SendAsync(request, TestContext.Current.CancellationToken);
        return await Reply.ReadAsync(response);
    }

    public void Dispose() => _http.Dispose();
}
