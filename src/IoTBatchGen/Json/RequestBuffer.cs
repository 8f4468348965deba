using System;
using System.Buffers;
using System.Text;
using System.Threading;

namespace IoTBatchGen.Json;

/// <summary>A request's body, in an array of the pool.</summary>
/// <remarks>
/// A handler may still read a body after a cancelled call has returned; an array that were back in the pool by then could belong to
/// another request. So whoever reads holds it, and it goes back with the last one: <see cref="TryHold"/>, <see cref="Release"/>. One that
/// is never released is left to the collector.
/// </remarks>
internal sealed class RequestBuffer : IBufferWriter<byte>, IDisposable
{
    private byte[] _bytes;
    private int _holders = 1;

    /// <summary>An empty buffer.</summary>
    /// <param name="expected">About how many bytes it will hold; growing costs a copy of all that is there.</param>
    public RequestBuffer(int expected) => _bytes = ArrayPool<byte>.Shared.Rent(expected);

    /// <summary>How many bytes have been written.</summary>
    public int Count { get; private set; }

    /// <summary>What has been written; not to be used any longer than the buffer is held.</summary>
    public ArraySegment<byte> Written => new ArraySegment<byte>(_bytes, 0, Count);

    /// <summary>The last byte that has been written; there must be one.</summary>
    public byte Last => _bytes[Count - 1];

    public void Advance(int count) => Count += count;

    /// <summary>Takes back what was written behind the first <paramref name="count"/> bytes.</summary>
    public void CutTo(int count) => Count = count;

    public void Write(byte value)
    {
        EnsureFree(1);
        _bytes[Count++] = value;
    }

    public void Write(byte[] bytes)
    {
        EnsureFree(bytes.Length);
        bytes.AsSpan().CopyTo(_bytes.AsSpan(Count));
        Count += bytes.Length;
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        EnsureFree(sizeHint);
        return _bytes.AsMemory(Count);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        EnsureFree(sizeHint);
        return _bytes.AsSpan(Count);
    }

    /// <summary>Whether a text is among what has been written, as it is.</summary>
    public bool Holds(string text) => Written.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0;

    /// <summary>Keeps the array from the pool until <see cref="Release"/>; false if it went back already.</summary>
    public bool TryHold()
    {
        int holders = Volatile.Read(ref _holders);
        while (holders > 0)
        {
            int before = Interlocked.CompareExchange(ref _holders, holders + 1, holders);
            if (before == holders)
            {
                return true;
            }

            holders = before;
        }

        return false;
    }

    public void Release()
    {
        if (Interlocked.Decrement(ref _holders) == 0)
        {
            // Emptied first: a writer that held on to this buffer must not write into an array that is another's by then.
            byte[] bytes = _bytes;
            _bytes = Array.Empty<byte>();
            Count = 0;
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    /// <summary>Releases the hold of the creator.</summary>
    public void Dispose() => Release();

    private void EnsureFree(int sizeHint)
    {
        if (_bytes.Length - Count < Math.Max(sizeHint, 1))
        {
            Grow(checked(Count + Math.Max(sizeHint, 1)));
        }
    }

    private void Grow(int needed)
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Max(needed, (int)Math.Min(_bytes.Length * 2L, int.MaxValue / 2)));
        Buffer.BlockCopy(_bytes, 0, larger, 0, Count);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
