using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using IoTBatchGen.Client;
using IoTBatchGen.Client.Sending;

namespace IoTBatchGen;

/// <summary>
/// Represents the innermost handler of a <see cref="BatchTaskClient"/>'s <see cref="HttpClient"/>. Even if the handlers in front of it read,
/// buffer, copy, repeat or hedge requests, the platform gets a task once, and the client gets the platform's answer.
/// </summary>
/// <remarks>
/// <para>
/// It wraps the handler that makes the connections. Set <see cref="BatchTaskClientOptions.HasSendGuard"/> with it:
/// <c>new HttpClient(new MyLog { InnerHandler = new BatchTaskSendGuard(new SocketsHttpHandler { AllowAutoRedirect = false }) })</c>.
/// <c>AddBatchTaskClient</c> of the package IoTBatchGen.DependencyInjection adds it by itself.
/// </para>
/// <para>
/// A request that a handler repeats gets the answer to the first one. A request that fails before a byte of the body was sent can be repeated.
/// A POST to the operation that does not belong to a client's call is not sent, because a handler copied it without its headers. Any other
/// request passes.
/// </para>
/// </remarks>
public sealed class BatchTaskSendGuard : DelegatingHandler
{
    private readonly Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> _send;

    /// <summary>
    /// Initializes a new instance of the <see cref="BatchTaskSendGuard"/> class whose inner handler is set later, as <c>IHttpClientFactory</c> does.
    /// </summary>
    public BatchTaskSendGuard() => _send = base.SendAsync;

    /// <summary>Initializes a new instance of the <see cref="BatchTaskSendGuard"/> class with an inner handler.</summary>
    /// <param name="innerHandler">The handler that makes the connections. It should not follow redirects.</param>
    /// <exception cref="ArgumentNullException"><paramref name="innerHandler"/> is <see langword="null"/>.</exception>
    public BatchTaskSendGuard(HttpMessageHandler innerHandler)
        : base(innerHandler) => _send = base.SendAsync;

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        _ = request ?? throw new ArgumentNullException(nameof(request));
        if (GuardedCalls.Find(request) is IGuardedCall call)
        {
            // Another handler behind this one could send again what it has read.
            return await call.PassAsync(request, _send, InnerHandler is not DelegatingHandler, cancellationToken).ConfigureAwait(false);
        }

        // A client that does not know of the guard sends a body that goes out once by itself.
        if (request.Content is not null && request.Content is not SingleUseContent && await IsStrayAsync(request, request.Content).ConfigureAwait(false))
        {
            throw new InvalidOperationException(
                "A handler of the HttpClient tried to send a copy of a batch task's request without its headers; it was not sent.");
        }

        return await _send(request, cancellationToken).ConfigureAwait(false);
    }

#if NET8_0_OR_GREATER
    /// <inheritdoc/>
    /// <remarks>The client does not send synchronously, but a handler in front of the guard can.</remarks>
    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) =>
        SendAsync(request, cancellationToken).GetAwaiter().GetResult();
#endif

    private static async ValueTask<bool> IsStrayAsync(HttpRequestMessage request, HttpContent content) =>
        (request.Method == HttpMethod.Post && request.RequestUri?.AbsolutePath.EndsWith(ClientSettings.OperationPath, StringComparison.Ordinal) == true)
        || await GuardedSend.IsCopyAsync(content).ConfigureAwait(false);
}
