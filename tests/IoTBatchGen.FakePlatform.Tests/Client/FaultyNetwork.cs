using System;
using System.IO;
using System.Net.Http;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;

namespace IoTBatchGen.FakePlatform.Tests.Client;

/// <summary>Connections that are refused, and ones that break while a request goes out.</summary>
internal sealed class FaultyNetwork(double refused, double broken)
{
    private readonly FaultMix _mix = new FaultMix { Seed = 11 }.Add(FakeFault.DropBefore, refused).Add(FakeFault.Reset, broken);
    private long _events;

    public SocketsHttpHandler Handler() => new() { ConnectCallback = ConnectAsync };

    private FakeFault Next() => _mix.At(Interlocked.Increment(ref _events));

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        if (Next() == FakeFault.DropBefore)
        {
            throw new SocketException((int)SocketError.ConnectionRefused);
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(context.DnsEndPoint, cancellationToken);
            return new BreakingStream(new NetworkStream(socket, ownsSocket: true), this);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    // Half of what is written goes out, and nothing more.
    private sealed class BreakingStream(Stream inner, FaultyNetwork network) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            inner.ReadAsync(buffer, cancellationToken);

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (network.Next() != FakeFault.Reset)
            {
                await inner.WriteAsync(buffer, cancellationToken);
                return;
            }

            await inner.WriteAsync(buffer[..(buffer.Length / 2)], cancellationToken);
            await inner.DisposeAsync();
            throw new IOException("The connection broke while the request went out.");
        }

        public override void Flush() => inner.Flush();

        public override Task FlushAsync(CancellationToken cancellationToken) => inner.FlushAsync(cancellationToken);

        public override int Read(byte[] buffer, int offset, int count) => inner.Read(buffer, offset, count);

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                inner.Dispose();
            }

            base.Dispose(disposing);
        }
    }
}
