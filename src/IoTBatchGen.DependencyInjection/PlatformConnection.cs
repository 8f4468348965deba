using System;
using System.Net.Http;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace IoTBatchGen.DependencyInjection;

/// <summary>What one provider's client consists of; disposes what it made.</summary>
internal sealed class PlatformConnection : IDisposable
{
    /// <summary>The name of the HTTP client of <c>IHttpClientFactory</c>.</summary>
    public const string HttpClientName = "IoTBatchGen.BatchTaskClient";

    private readonly HttpClient _http;
    private readonly RateLimiter? _ownCallLimiter;
    private readonly RateLimiter? _ownTaskLimiter;

    public PlatformConnection(
        IServiceProvider provider, IHttpClientFactory factory, IOptions<BatchTaskConnectionOptions> options, ILoggerFactory loggers)
    {
        BatchTaskConnectionOptions connection = options.Value;
        var log = new ClientLog(loggers.CreateLogger<BatchTaskClient>());
        _http = factory.CreateClient(HttpClientName);
        _http.Timeout = connection.Timeout;
        _ownCallLimiter = connection.CallLimiter is null && connection.MaxCallsPerMinute is { } calls
            ? BatchTaskLimiters.CallsPerMinute(calls)
            : null;
        _ownTaskLimiter = connection.TaskLimiter is null && connection.MaxUnfinishedTasks is { } tasks
            ? BatchTaskLimiters.UnfinishedTasks(tasks)
            : null;

        BatchTaskClientOptions client = ClientOptions.Create(connection);
        client.AccessTokenSource = connection.AccessTokenSource?.Invoke(provider)
            ?? new LoginTokenSource(_http, ClientOptions.CreateLogin(connection, log));
        client.CallLimiter = connection.CallLimiter?.Invoke(provider) ?? _ownCallLimiter;
        client.TaskLimiter = connection.TaskLimiter?.Invoke(provider) ?? _ownTaskLimiter;
        client.Observer = log;
        Client = new BatchTaskClient(_http, client);
    }

    public BatchTaskClient Client { get; }

    public void Dispose()
    {
        _http.Dispose();
        _ownCallLimiter?.Dispose();
        _ownTaskLimiter?.Dispose();
    }
}
