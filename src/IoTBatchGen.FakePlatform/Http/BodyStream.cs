using System;
using System.Buffers;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace IoTBatchGen.FakePlatform.Http;

/// <summary>Reads a body up to its limit.</summary>
internal static class BodyStream
{
    /// <summary>The longest body that is judged, in bytes.</summary>
    public const int Limit = 4 * 1024 * 1024;

    /// <summary>
    /// The longest body that is read at all, in bytes. Between the two a body is read and dropped, for a client that is cut off
    /// while it still sends sees a broken connection and never the answer.
    /// </summary>
    public const int HardLimit = 16 * Limit;

    /// <summary>The body, or null for one over <see cref="Limit"/>.</summary>
    public static async Task<byte[]?> ReadAsync(Stream body, CancellationToken cancellationToken)
    {
        using var kept = new MemoryStream();
        byte[] chunk = ArrayPool<byte>.Shared.Rent(81920);
        try
        {
            long total = 0;
            int read;
            while ((read = await body.ReadAsync(chunk, cancellationToken).ConfigureAwait(false)) > 0)
            {
                total += read;
                if (total <= Limit)
                {
                    kept.Write(chunk, 0, read);
                }
            }

            return total <= Limit ? kept.ToArray() : null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(chunk);
        }
    }
}
