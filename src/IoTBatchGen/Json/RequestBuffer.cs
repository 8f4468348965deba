using System;
using System.Buffers;

namespace IoTBatchGen.Json;

/// <summary>The one array that a request's body is written into and sent from.</summary>
/// <remarks>
/// Not pooled: a handler may still read the array after a cancelled call has returned, and a pooled one would by then belong to
/// another request. Sized by <see cref="BodySize"/>, so that a long device list does not make it grow.
/// </remarks>
internal sealed class RequestBuffer(int capacity) : IBufferWriter<byte>
{
    private byte[] _bytes = Allocate(capacity);
    private int _count;

    /// <summary>What has been written.</summary>
    public ArraySegment<byte> Written => new ArraySegment<byte>(_bytes, 0, _count);

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

    private void EnsureFree(int sizeHint)
    {
        int needed = checked(_count + Math.Max(sizeHint, 1));
        if (needed > _bytes.Length)
        {
            byte[] larger = Allocate(Math.Max(needed, (int)Math.Min(_bytes.Length * 2L, int.MaxValue / 2)));
            Buffer.BlockCopy(_bytes, 0, larger, 0, _count);
            _bytes = larger;
        }
    }

    private static byte[] Allocate(int size) =>
#if NET8_0_OR_GREATER
        GC.AllocateUninitializedArray<byte>(size);
#else
        new byte[size];
#endif
}
