using System;
using System.Buffers;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace IoTBatchGen.FakePlatform.Http;

/// <summary>Reads a request body up to a limit.</summary>
internal static class BodyReader
{
    /// <summary>The longest body that is processed, in bytes.</summary>
    public const int Limit = 4 * 1024 * 1024;

    /// <summary>
    /// The longest body that is read at all, in bytes. A body between the two limits is read and dropped, because a client that is
    /// cut off while it is still sending sees a broken connection instead of the response.
    /// </summary>
    public const int HardLimit = 16 * Limit;

    /// <summary>Returns the body, or null if it is longer than <see cref="Limit"/>.</summary>
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
