using System;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading;
using System.Threading.Tasks;

namespace IoTBatchGen;

/// <summary>The body of one send, which can go out once.</summary>
/// <remarks>
/// It knows whether sending has begun: a platform that got no byte of the body cannot have created a task. And it refuses to be sent
/// again, for a handler that repeats requests by itself (the standard resilience handler repeats POST) would command every device twice.
/// </remarks>
internal sealed class OneTimeContent : HttpContent
{
    private readonly ArraySegment<byte> _body;
    private int _begun;

    public OneTimeContent(ArraySegment<byte> body)
    {
        _body = body;
        Headers.ContentType = new MediaTypeHeaderValue("application/json");
    }

    /// <summary>Whether a byte of the body may have left.</summary>
    public bool HasBegun => Volatile.Read(ref _begun) != 0;

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SendAsync(stream, CancellationToken.None);

#if NET8_0_OR_GREATER
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
        SendAsync(stream, cancellationToken);
#endif

    protected override bool TryComputeLength(out long length)
    {
        length = _body.Count;
        return true;
    }

    private async Task SendAsync(Stream stream, CancellationToken cancellationToken)
    {
        if (Interlocked.Exchange(ref _begun, 1) != 0)
        {
            throw new InvalidOperationException(
                "A handler of the HttpClient tried to send a batch task a second time; that could command every device twice."
                + " The client repeats by itself what is safe to repeat.");
        }

#if NET8_0_OR_GREATER
        await stream.WriteAsync(_body.AsMemory(), cancellationToken).ConfigureAwait(false);
#else
        await stream.WriteAsync(_body.Array!, _body.Offset, _body.Count, cancellationToken).ConfigureAwait(false);
#endif
    }
}
