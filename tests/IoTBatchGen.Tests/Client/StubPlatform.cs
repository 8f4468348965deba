using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace IoTBatchGen.Tests.Client;

/// <summary>Answers what it is told to and keeps what it was sent.</summary>
internal sealed class StubPlatform : HttpMessageHandler
{
    public const string Token = "t0ken.Secret/A+b=";
    public const string AppKey = "appKey&Secret";

    private readonly Func<HttpContent> _content;
    private readonly HttpStatusCode _status;

    public StubPlatform(int status, Func<HttpContent> content)
    {
        _status = (HttpStatusCode)status;
        _content = content;
    }

    public StubPlatform(int status, string body)
        : this(status, () => new StringContent(body, Encoding.UTF8, "application/json"))
    {
    }

    public List<SentRequest> Sent { get; } = [];

    public static BatchTaskClientOptions Options() => new()
    {
        ServerUrl = new Uri("https://platform.example:8743"),
        AppKey = AppKey,
        AccessTokenProvider = _ => new ValueTask<string>(Token),
        TimeProvider = new ManualClock(),
    };

    public BatchTaskClient Client(
        Action<BatchTaskClientOptions>? change = null, TimeSpan? timeout = null, bool isGuarded = false)
    {
        BatchTaskClientOptions options = Options();
        options.HasSendGuard = isGuarded;
        change?.Invoke(options);
        var http = new HttpClient(isGuarded ? new BatchTaskSendGuard(this) : this, disposeHandler: false);
        http.Timeout = timeout ?? http.Timeout;
        return new BatchTaskClient(http, options);
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        HttpContent content = request.Content!;

        // Asked for, as a real handler does: only then does the header stand among the others.
        _ = content.Headers.ContentLength;
        Sent.Add(new SentRequest(
            request.Method.Method + " " + request.RequestUri,
            request.Headers.Concat(content.Headers).ToDictionary(h => h.Key, h => string.Join("|", h.Value), StringComparer.OrdinalIgnoreCase),
            await Wire.SendAsync(content, cancellationToken)));
        return new HttpResponseMessage(_status) { Content = _content(), RequestMessage = request };
    }
}
