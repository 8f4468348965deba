using System;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using IoTBatchGen.Json;

namespace IoTBatchGen;

/// <summary>The body of one send, which can go out once.</summary>
/// <remarks>
/// It knows whether sending has begun: a platform that got no byte of the body cannot have created a task. And it refuses to be sent
/// again, for a handler that repeats requests by itself (the standard resilience handler repeats POST) would command every device twice.
/// </remarks>
internal sealed class OneTimeContent : HttpContent
{
    private readonly RequestBuffer _body;
    private readonly int _count;
    private int _begun;

    public OneTimeContent(RequestBuffer body)
    {
        _body = body;
        _count = body.Count;
        Headers.TryAddWithoutValidation("Content-Type", "application/json");
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
        length = _count;
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

        if (!_body.TryHold())
        {
            throw new InvalidOperationException("A handler of the HttpClient tried to send a batch task after its call had ended.");
        }

        try
        {
            ArraySegment<byte> body = _body.Written;
#if NET8_0_OR_GREATER
            await stream.WriteAsync(body.AsMemory(), cancellationToken).ConfigureAwait(false);
#else
            await stream.WriteAsync(body.Array!, body.Offset, body.Count, cancellationToken).ConfigureAwait(false);
#endif
        }
        finally
        {
            _body.Release();
        }
    }
}
