using System;
using System.Buffers.Binary;
using System.Linq;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace IoTBatchGen.AspNetCore;

/// <summary>Texts of any length in 16 bytes, so that what is remembered has the same size whatever a sender sends.</summary>
internal static class Fingerprint
{
    /// <summary>The fingerprint of texts and their order.</summary>
    public static UInt128 Compute(params string[] texts)
    {
        // With the lengths, so that "ab", "c" differs from "a", "bc".
        string all = string.Concat(texts.Select(text => text.Length + ":" + text));
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(MemoryMarshal.AsBytes(all.AsSpan()), hash);
        return BinaryPrimitives.ReadUInt128LittleEndian(hash);
    }
}
