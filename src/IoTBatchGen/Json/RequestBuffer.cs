using System;
using System.Buffers;

namespace IoTBatchGen.Json;

/// <summary>Takes a request's body while it is written.</summary>
/// <remarks>
/// The arrays it grows through belong to the pool, the body that leaves it does not: a handler may still read that after a
/// cancelled call has returned, and a pooled one would by then belong to another request.
/// </remarks>
internal sealed class RequestBuffer : IBufferWriter<byte>, IDisposable
{
    // Enough for most requests, and what Utf8JsonWriter asks for ahead.
    private const int FirstBytes = 4096;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(FirstBytes);
    private int _count;

    /// <summary>A copy of what has been written, in an array of its own.</summary>
    public byte[] ToArray()
    {
#if NET8_0_OR_GREATER
        byte[] body = GC.AllocateUninitializedArray<byte>(_count);
#else
        var body = new byte[_count];
#endif
        Buffer.BlockCopy(_bytes, 0, body, 0, _count);
        return body;
    }

    public void Advance(int count) => _count += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        EnsureFree(sizeHint);
        return _bytes.AsMemory(_count);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        EnsureFree(sizeHint);
        return _bytes.AsSpan(_count);
    }

    public void Dispose()
    {
        // Emptied first: whoever held on to this buffer must not write into an array that is another's by then.
        byte[] bytes = _bytes;
        _bytes = Array.Empty<byte>();
        _count = 0;
        ArrayPool<byte>.Shared.Return(bytes);
    }

    private void EnsureFree(int sizeHint)
    {
        if (_bytes.Length - _count < Math.Max(sizeHint, 1))
        {
            Grow(checked(_count + Math.Max(sizeHint, 1)));
        }
    }

    private void Grow(int needed)
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Max(needed, (int)Math.Min(_bytes.Length * 2L, int.MaxValue / 2)));
        Buffer.BlockCopy(_bytes, 0, larger, 0, _count);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
