using System;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading;
using System.Threading.Tasks;

namespace IoTBatchGen.FakePlatform.Callbacks;

/// <summary>Pushes one message.</summary>
internal sealed class CallbackSender(TimeProvider time, bool toAnyHost) : IDisposable
{
    private const int PushesAtATime = 32;

    private static readonly TimeSpan ReceiverTimeout = TimeSpan.FromSeconds(15);

    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false, UseCookies = false })
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };

    private readonly SemaphoreSlim _places = new(PushesAtATime);

    /// <summary>Whether a push to a URL may leave this process.</summary>
    public bool MaySend(string url) => Uri.TryCreate(url, UriKind.Absolute, out Uri? address) && (toAnyHost || address.IsLoopback);

    /// <summary>Pushes a message.</summary>
    /// <returns>The HTTP status of the answer; 0 if there was none in time.</returns>
    public async Task<int> SendAsync(CallbackMessage message, CancellationToken stopped)
    {
        await _places.WaitAsync(stopped).ConfigureAwait(false);
        try
        {
            using var late = new CancellationTokenSource(ReceiverTimeout, time);
            using var ended = CancellationTokenSource.CreateLinkedTokenSource(late.Token, stopped);
            using var content = new ReadOnlyMemoryContent(message.Body);
            content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            using HttpResponseMessage response = await _http.PostAsync(new Uri(message.Url), content, ended.Token).ConfigureAwait(false);
            return (int)response.StatusCode;
        }
        catch (Exception fault) when (fault is HttpRequestException or OperationCanceledException && !stopped.IsCancellationRequested)
        {
            return 0;
        }
        finally
        {
            _places.Release();
        }
    }

    public static FakeCallbackOutcome OutcomeOf(int status) => (HttpStatusCode)status switch
    {
        HttpStatusCode.OK => FakeCallbackOutcome.Delivered,
        0 or HttpStatusCode.NotImplemented or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout =>
            FakeCallbackOutcome.Failed,
        _ => FakeCallbackOutcome.Rejected,
    };

    public void Dispose()
    {
        _http.Dispose();
        _places.Dispose();
    }
}
