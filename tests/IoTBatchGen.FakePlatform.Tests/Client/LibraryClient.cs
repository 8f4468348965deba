using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.FakePlatform.Tests.Client;

/// <summary>The library's own client and login, whose waits before retries take no time.</summary>
internal sealed class LibraryClient : IDisposable
{
    private readonly HttpClient _http;
    private readonly HttpClient _loginHttp;

    public LibraryClient(
        FakeIoTPlatform platform,
        Action<BatchTaskClientOptions>? change = null,
        TimeSpan? timeout = null,
        SocketsHttpHandler? handler = null,
        Func<HttpMessageHandler, HttpMessageHandler>? chain = null)
    {
        handler ??= new SocketsHttpHandler();
        handler.AllowAutoRedirect = false;
        _http = new HttpClient(chain is null ? handler : chain(handler));
        _http.Timeout = timeout ?? _http.Timeout;
        _loginHttp = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        var options = new BatchTaskClientOptions
        {
            ServerUrl = platform.ServerUrl,
            AppKey = platform.AppKey,
            AppId = platform.AppId,
            AccessTokenSource = new LoginTokenSource(
                _loginHttp,
                new LoginTokenSourceOptions { ServerUrl = platform.ServerUrl, AppId = platform.AppId, Secret = platform.Secret }),
            TimeProvider = new NoWait(),
        };
        change?.Invoke(options);
        Tokens = options.AccessTokenSource;
        Client = new BatchTaskClient(_http, options);
    }

    public BatchTaskClient Client { get; }

    public IAccessTokenSource? Tokens { get; }

    public Task<BatchTaskCreated> CreateAsync(string taskName) => Client.CreateAsync(
        new RawDeviceCommand { ServiceId = "DeliverySchedule", Method = "SET_DEVICE_LEVEL" }
            .ToDevices("3f1a", "77b2")
            .AsTask(taskName, timeoutMinutes: 1000),
        TestContext.Current.CancellationToken);

    public void Dispose()
    {
        _http.Dispose();
        _loginHttp.Dispose();
    }

    private sealed class NoWait : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            base.CreateTimer(callback, state, TimeSpan.Zero, period);
    }
}
