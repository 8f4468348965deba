using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace IoTBatchGen;

/// <summary>
/// The innermost handler of a <see cref="BatchTaskClient"/>'s <see cref="HttpClient"/>: whatever the handlers in front of it read, buffer,
/// copy, repeat or hedge, the platform gets a task once, and the client learns what the platform answered.
/// </summary>
/// <remarks>
/// <para>
/// It wraps the handler that makes the connections, and <see cref="BatchTaskClientOptions.HasSendGuard"/> tells the client:
/// <c>new HttpClient(new MyLog { InnerHandler = new BatchTaskSendGuard(new SocketsHttpHandler { AllowAutoRedirect = false }) })</c>.
/// With <c>AddBatchTaskClient</c> of the package IoTBatchGen.DependencyInjection it is there already.
/// </para>
/// <para>
/// A request for a task that a handler repeats gets the answer of the first one. One that fails before a byte of the body has left may be
/// repeated. A POST to the operation that no client has registered is not sent: a handler made it of a registered one, without its headers.
/// Any other request passes.
/// </para>
/// </remarks>
public sealed class BatchTaskSendGuard : DelegatingHandler
{
    private readonly Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> _send;

    /// <summary>Makes a guard whose inner handler is set later, as <c>IHttpClientFactory</c> does.</summary>
    public BatchTaskSendGuard() => _send = base.SendAsync;

    /// <summary>Makes a guard.</summary>
    /// <param name="innerHandler">Makes the connections; should not follow redirects.</param>
    /// <exception cref="ArgumentNullException"><paramref name="innerHandler"/> is null.</exception>
    public BatchTaskSendGuard(HttpMessageHandler innerHandler)
        : base(innerHandler) => _send = base.SendAsync;

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        _ = request ?? throw new ArgumentNullException(nameof(request));
        if (GuardedCalls.Of(request) is IGuardedCall call)
        {
            // Another handler behind this one could send again what it has read.
            return await call.PassAsync(request, _send, !(InnerHandler is DelegatingHandler), cancellationToken).ConfigureAwait(false);
        }

        // A client that does not know of the guard sends a body that goes out once by itself.
        if (request.Content != null && !(request.Content is OneTimeContent) && await IsStrayAsync(request, request.Content).ConfigureAwait(false))
        {
            throw new InvalidOperationException(
                "A handler of the HttpClient tried to send a batch task past the client that made it, without its headers; it was not sent.");
        }

        return await _send(request, cancellationToken).ConfigureAwait(false);
    }

#if NET8_0_OR_GREATER
    /// <inheritdoc/>
    /// <remarks>The client does not send so, but a handler in front may.</remarks>
    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) =>
        SendAsync(request, cancellationToken).GetAwaiter().GetResult();
#endif

    private static async ValueTask<bool> IsStrayAsync(HttpRequestMessage request, HttpContent content) =>
        (request.Method == HttpMethod.Post && request.RequestUri?.AbsolutePath.EndsWith(ClientSettings.OperationPath, StringComparison.Ordinal) == true)
        || await GuardedSend.IsCopyAsync(content).ConfigureAwait(false);
}
