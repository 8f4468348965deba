using System;
#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif

namespace IoTBatchGen.Json;

/// <summary>Text that JSON holds as it is: visible ASCII and blanks, without a quote or a backslash.</summary>
/// <remarks>
/// Ids and names are nearly always that. A long request is mostly ids, so they are checked and copied at once: a call of the framework for
/// each takes a third more time.
/// </remarks>
internal static class PlainText
{
    /// <summary>Copies a text, a byte for each character.</summary>
    /// <param name="text">The text.</param>
    /// <param name="target">Where it goes, at least as long. It holds anything if the text is not plain.</param>
    /// <returns>Whether the text is plain.</returns>
    public static bool TryCopy(string text, Span<byte> target)
    {
#if NET8_0_OR_GREATER
        if (Vector128.IsHardwareAccelerated && text.Length >= Vector128<byte>.Count)
        {
            return TryCopyByVectors(text, target.Slice(0, text.Length));
        }
#endif
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c < ' ' || c > '~' || c == '"' || c == '\\')
            {
                return false;
            }

            target[i] = (byte)c;
        }

        return true;
    }

#if NET8_0_OR_GREATER
    // Both have the same length, at least one vector of bytes. The last vector ends with the text, and repeats a part of the one before.
    private static bool TryCopyByVectors(ReadOnlySpan<char> text, Span<byte> target)
    {
        ref ushort source = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        ref byte bytes = ref MemoryMarshal.GetReference(target);
        int last = text.Length - Vector128<byte>.Count;
        Vector128<byte> odd = default;
        for (int i = 0; ; i = Math.Min(i + Vector128<byte>.Count, last))
        {
            Vector128<ushort> lower = Vector128.LoadUnsafe(ref source, (nuint)i);
            Vector128<ushort> upper = Vector128.LoadUnsafe(ref source, (nuint)(i + Vector128<ushort>.Count));
            Vector128<byte> narrow = Vector128.Narrow(lower, upper);
            odd |= Vector128.ShiftRightLogical(lower | upper, 7).AsByte()
                | Vector128.LessThan(narrow.AsSByte(), Vector128.Create((sbyte)' ')).AsByte()
                | Vector128.Equals(narrow, Vector128.Create((byte)127))
                | Vector128.Equals(narrow, Vector128.Create((byte)'"'))
                | Vector128.Equals(narrow, Vector128.Create((byte)'\\'));
            narrow.StoreUnsafe(ref bytes, (nuint)i);
            if (i == last)
            {
                return odd == Vector128<byte>.Zero;
            }
        }
    }
#endif
}
