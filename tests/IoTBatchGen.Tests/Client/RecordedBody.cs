using System;
using System.IO;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace IoTBatchGen.Tests.Client;

/// <summary>Takes a body as a connection does: it is written to once and not a buffer of HttpContent's.</summary>
internal sealed class RecordedBody(Func<Task>? pause = null) : Stream
{
    private readonly MemoryStream _bytes = new();

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>The body as text, sent; waits before each write where a pause is given.</summary>
    public static async Task<string> SendAsync(HttpContent content, CancellationToken cancellationToken, Func<Task>? pause = null)
    {
        using var wire = new RecordedBody(pause);
        await content.CopyToAsync(wire, cancellationToken).ConfigureAwait(false);
        return Encoding.UTF8.GetString(wire._bytes.ToArray());
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => _bytes.Write(buffer, offset, count);

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (pause is not null)
        {
            await pause().ConfigureAwait(false);
        }

        _bytes.Write(buffer.Span);
    }
}
