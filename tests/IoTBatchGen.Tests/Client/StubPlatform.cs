using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace IoTBatchGen.Tests.Client;

/// <summary>A platform that does one thing after another, and the last one from then on; it keeps what reached it.</summary>
internal sealed class StubPlatform : HttpMessageHandler
{
    public const string Token = "t0ken.Secret/A+b=";
    public const string AppKey = "appKey&Secret";

    private readonly Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>>[] _steps;
    private int _calls;

    public StubPlatform(params Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>>[] steps) => _steps = steps;

    public StubPlatform(int status, Func<HttpContent> content)
        : this((request, _) => Task.FromResult(new HttpResponseMessage((HttpStatusCode)status) { Content = content(), RequestMessage = request }))
    {
    }

    public StubPlatform(int status, string body)
        : this(status, () => new StringContent(body, Encoding.UTF8, "application/json"))
    {
    }

    /// <summary>What was tried: the token of each call, whether or not it reached the platform.</summary>
    public List<string> Tokens { get; } = [];

    /// <summary>The requests whose body left the client.</summary>
    public List<SentRequest> Sent { get; } = [];

    /// <summary>The bodies that left the client.</summary>
    public IReadOnlyList<string> Bodies => [.. Sent.Select(request => request.Body)];

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

    /// <summary>Takes the request and answers.</summary>
    public static Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> Answers(int status, string body) =>
        (request, _) => Task.FromResult(new HttpResponseMessage((HttpStatusCode)status)
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        });

    public static Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> Creates(string id = "42") =>
        Answers(200, $$"""{"taskID":"{{id}}"}""");

    public static Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> Rejects(BatchTaskErrorCode code)
    {
        BatchTaskErrorInfo row = BatchTaskErrorCatalog.Find(BatchTaskOperation.CreateTask, code, 0)!;
        return Answers(row.HttpStatus, $$"""{"error_code":"{{code}}","error_desc":"{{row.Description}}"}""");
    }

    /// <summary>No connection: the body never leaves.</summary>
    public static Task<HttpResponseMessage> RefusesConnection(HttpRequestMessage request, CancellationToken cancellationToken) =>
        throw new HttpRequestException("Connection refused (platform.example:8743)", new SocketException((int)SocketError.ConnectionRefused));

    /// <summary>No TLS: the body never leaves.</summary>
    public static Task<HttpResponseMessage> RefusesTls(HttpRequestMessage request, CancellationToken cancellationToken) =>
        throw new HttpRequestException("The SSL connection could not be established, see inner exception.", new System.Security.Authentication.AuthenticationException());

    /// <summary>The request arrives, and the connection breaks.</summary>
    public static Task<HttpResponseMessage> Breaks(HttpRequestMessage request, CancellationToken cancellationToken) =>
        throw new HttpRequestException("An error occurred while sending the request.", new IOException("reset by peer"));

    /// <summary>The request arrives, and no answer comes.</summary>
    public static async Task<HttpResponseMessage> IsSilent(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await Task.Delay(Timeout.Infinite, cancellationToken);
        throw new InvalidOperationException();
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> step;
        lock (Tokens)
        {
            Tokens.Add(request.Headers.Authorization?.Parameter ?? string.Empty);
            step = _steps[Math.Min(_calls++, _steps.Length - 1)];
        }

        if (step != RefusesConnection && step != RefusesTls)
        {
            HttpContent? content = request.Content;

            // Asked for, as a real handler does: only then is the header among the others.
            _ = content?.Headers.ContentLength;
            var sent = new SentRequest(
                request.Method.Method + " " + request.RequestUri!.AbsoluteUri,
                request.Headers.Concat(content?.Headers ?? Enumerable.Empty<KeyValuePair<string, IEnumerable<string>>>())
                    .ToDictionary(h => h.Key, h => string.Join("|", h.Value), StringComparer.OrdinalIgnoreCase),
                content is null ? string.Empty : await RecordedBody.SendAsync(content, cancellationToken));
            lock (Tokens)
            {
                Sent.Add(sent);
            }
        }

        return await step(request, cancellationToken);
    }
}
