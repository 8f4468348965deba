using System;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using IoTBatchGen.Json;

namespace IoTBatchGen.Client.Sending;

/// <summary>The body of one send on its way to the network, which goes out once.</summary>
/// <remarks>
/// A handler that repeats requests by itself (the standard resilience handler repeats POST) would command every device twice. And a body
/// that was read into a buffer goes out of that buffer as often as a handler likes, past this class: so it does not go into one, except
/// right before the network.
/// </remarks>
internal sealed class SingleUseContent : HttpContent
{
    private readonly RequestBuffer _body;
    private readonly SendGate _gate;
    private readonly bool _mayBeBuffered;
    private readonly int _count;

    /// <param name="body">What goes out.</param>
    /// <param name="gate">Lets it out.</param>
    /// <param name="mayBeBuffered">Whether the reader is the network, or a replacement in a test.</param>
    public SingleUseContent(RequestBuffer body, SendGate gate, bool mayBeBuffered)
    {
        _body = body;
        _gate = gate;
        _mayBeBuffered = mayBeBuffered;
        _count = body.Count;
        Headers.TryAddWithoutValidation("Content-Type", "application/json");
    }

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

    // What HttpContent reads itself into is a class nested in it, and what handlers copy a body into a MemoryStream.
    private static bool IsBuffer(Stream stream) => stream is MemoryStream || stream.GetType().DeclaringType == typeof(HttpContent);

    private async Task SendAsync(Stream stream, CancellationToken cancellationToken)
    {
        if (!_mayBeBuffered && IsBuffer(stream))
        {
            throw new InvalidOperationException(
                "A handler of the HttpClient tried to read the body of a batch task. A body in a buffer could be sent twice and command"
                + " every device twice. Use a BatchTaskSendGuard as the innermost handler and set BatchTaskClientOptions.HasSendGuard:"
                + " then handlers may read it.");
        }

        // Held first: otherwise the gate could report a send of a body that is already released.
        if (!_body.TryHold())
        {
            throw new InvalidOperationException("A handler of the HttpClient tried to send a batch task after its call had ended.");
        }

        try
        {
            if (!_gate.TryBegin())
            {
                throw new InvalidOperationException(
                    "A handler of the HttpClient tried to send a batch task a second time; that could command every device twice."
                    + " The client itself repeats what is safe to repeat.");
            }

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
