using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace IoTBatchGen.Tests.Client;

/// <summary>A handler that does what a test says with a request and with the next handler.</summary>
internal sealed class Acting(
    Func<HttpRequestMessage, Func<HttpRequestMessage, Task<HttpResponseMessage>>, Task<HttpResponseMessage>> act, HttpMessageHandler inner)
    : DelegatingHandler(inner)
{
    /// <summary>A client whose requests pass the handler, then the guard, then the platform.</summary>
    public static BatchTaskClient Client(
        HttpMessageHandler platform, Func<HttpRequestMessage, Func<HttpRequestMessage, Task<HttpResponseMessage>>, Task<HttpResponseMessage>> act)
    {
        BatchTaskClientOptions options = StubPlatform.Options();
        options.HasSendGuard = true;
        options.MaxRetries = 0;
        return new BatchTaskClient(new HttpClient(new Acting(act, new BatchTaskSendGuard(platform)), disposeHandler: false), options);
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        act(request, next => base.SendAsync(next, cancellationToken));
}
