using System;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.Analyzers.Emission;

/// <summary>A text of ASCII characters, which takes a byte for each.</summary>
/// <remarks>Generated files live as long as the compilation, and the collector moves them twice until then: a char for each character is twice the work.</remarks>
internal sealed class AsciiSourceText : SourceText
{
    // Below the size at which an array goes where it is cleaned up with all that is old only.
    private const int ChunkBits = 15;
    private const int ChunkLength = 1 << ChunkBits;
    private readonly byte[][] _chunks;

    private AsciiSourceText(byte[][] chunks, int length, Encoding encoding)
        : base(checksumAlgorithm: SourceHashAlgorithm.Sha256)
    {
        _chunks = chunks;
        Length = length;
        Encoding = encoding;
    }

    public override Encoding Encoding { get; }

    public override int Length { get; }

    public override char this[int position] => (char)_chunks[position >> ChunkBits][position & (ChunkLength - 1)];

    /// <summary>The text; null if a character is none of ASCII.</summary>
    public static AsciiSourceText? TryMake(char[] text, int length, Encoding encoding)
    {
        byte[][] chunks = new byte[(length + ChunkLength - 1) >> ChunkBits][];
        for (int i = 0; i < chunks.Length; i++)
        {
            int start = i << ChunkBits;
            int count = Math.Min(length - start, ChunkLength);
            if (encoding.GetByteCount(text, start, count) != count)
            {
                return null;
            }

            chunks[i] = new byte[count];
            encoding.GetBytes(text, start, count, chunks[i], 0);
        }

        return new AsciiSourceText(chunks, length, encoding);
    }

    public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)
    {
        while (count > 0)
        {
            byte[] chunk = _chunks[sourceIndex >> ChunkBits];
            int start = sourceIndex & (ChunkLength - 1);
            int part = Math.Min(count, chunk.Length - start);
            Encoding.GetChars(chunk, start, part, destination, destinationIndex);
            sourceIndex += part;
            destinationIndex += part;
            count -= part;
        }
    }
}
