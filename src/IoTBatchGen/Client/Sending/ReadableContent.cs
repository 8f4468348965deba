using System;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using IoTBatchGen.Json;

namespace IoTBatchGen.Client.Sending;

/// <summary>A task's body for the handlers in front of the guard: to be read as often as they like. The guard sends another.</summary>
internal sealed class ReadableContent : HttpContent
{
    private readonly RequestBuffer _body;
    private readonly int _count;

    public ReadableContent(RequestBuffer body)
    {
        _body = body;
        _count = body.Count;
        Headers.TryAddWithoutValidation("Content-Type", "application/json");
    }

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        Hold();
        try
        {
            ArraySegment<byte> body = _body.Written;
#if NET8_0_OR_GREATER
            await stream.WriteAsync(body.AsMemory()).ConfigureAwait(false);
#else
            await stream.WriteAsync(body.Array!, body.Offset, body.Count).ConfigureAwait(false);
#endif
        }
        finally
        {
            _body.Release();
        }
    }

#if NET8_0_OR_GREATER
    protected override void SerializeToStream(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Hold();
        try
        {
            stream.Write(_body.Written);
        }
        finally
        {
            _body.Release();
        }
    }
#endif

    protected override bool TryComputeLength(out long length)
    {
        length = _count;
        return true;
    }

    private void Hold()
    {
        if (!_body.TryHold())
        {
            throw new InvalidOperationException("A handler of the HttpClient read the body of a batch task after its call had ended.");
        }
    }
}
