using System;
using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace IoTBatchGen.Tests.Client;

/// <summary>A platform that does one thing after another, and the last one for ever; it counts the bodies that reached it.</summary>
internal sealed class Script(params Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>>[] steps) : HttpMessageHandler
{
    private int _calls;

    /// <summary>What was tried: the token of each call, reached the platform or not.</summary>
    public List<string> Tokens { get; } = [];

    /// <summary>The bodies that left the client.</summary>
    public List<string> Bodies { get; } = [];

    public BatchTaskClient Client(Action<BatchTaskClientOptions>? change = null, TimeSpan? timeout = null)
    {
        BatchTaskClientOptions options = StubPlatform.Options();
        change?.Invoke(options);
        var http = new HttpClient(this, disposeHandler: false);
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

    public static Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> Refuses(BatchTaskErrorCode code)
    {
        BatchTaskErrorInfo row = BatchTaskErrorCatalog.Find(code, 0)!;
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
        Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> step;
        lock (Tokens)
        {
            Tokens.Add(request.Headers.Authorization!.Parameter!);
            step = steps[Math.Min(_calls++, steps.Length - 1)];
        }

        if (step != RefusesConnection && step != RefusesTls)
        {
            Bodies.Add(await Wire.SendAsync(request.Content!, cancellationToken));
        }

        return await step(request, cancellationToken);
    }
}
