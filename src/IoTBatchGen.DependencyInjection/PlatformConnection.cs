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
        IHttpClientFactory factory, IOptions<BatchTaskConnectionOptions> options, ILoggerFactory loggers)
    {
        BatchTaskConnectionOptions connection = options.Value;
        var log = new ClientLog(loggers.CreateLogger<BatchTaskClient>());
        _http = factory.CreateClient(HttpClientName);
        _http.Timeout = connection.Timeout;
        BatchTaskClientOptions client = connection.CopyForClient();
        client.Observer = connection.Observer is { } own ? new ObserverPair(log, own) : log;
        if (connection.HasLogin)
        {
            LoginTokenSourceOptions login = connection.CreateLogin();
            login.Observer = client.Observer;
            client.AccessTokenSource = new LoginTokenSource(_http, login);
        }

        if (connection.CallLimiter is null && connection.MaxCallsPerMinute is { } calls)
        {
            client.CallLimiter = _ownCallLimiter = BatchTaskLimiters.CallsPerMinute(calls);
        }

        if (connection.TaskLimiter is null && connection.MaxUnfinishedTasks is { } tasks)
        {
            client.TaskLimiter = _ownTaskLimiter = BatchTaskLimiters.UnfinishedTasks(tasks);
        }

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
