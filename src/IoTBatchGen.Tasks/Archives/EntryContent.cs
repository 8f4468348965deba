using System;
using System.Globalization;
using System.IO;
using System.IO.Compression;

namespace IoTBatchGen.Tasks.Archives;

/// <summary>Unpacks one entry into memory: never more than it declares, which the directory's reader has limited.</summary>
internal static class EntryContent
{
    private const uint HeaderSignature = 0x04034b50;
    private const int HeaderSize = 30;
    private const ushort Stored = 0;
    private const ushort Deflated = 8;

    /// <exception cref="ZipFaultException">The entry cannot be unpacked, or is not what the directory says of it.</exception>
    public static byte[] Read(byte[] archive, ZipEntry entry)
    {
        if (entry.IsEncrypted)
        {
            throw new ZipFaultException("needs a password");
        }

        if (entry.IsLink)
        {
            throw new ZipFaultException("is a link, not a file");
        }

        using Stream packed = Packed(archive, entry);
        using Stream unpacked = entry.Method switch
        {
            Stored => packed,
            Deflated => new DeflateStream(packed, CompressionMode.Decompress),
            _ => throw new ZipFaultException(
                $"uses compression method {entry.Method.ToString(CultureInfo.InvariantCulture)}; only stored and deflate are supported"),
        };
        byte[] content = Unpack(unpacked, entry);
        return Crc32.Compute(content) == entry.Crc ? content : throw new ZipFaultException("is damaged: its checksum does not match");
    }

    private static MemoryStream Packed(byte[] archive, ZipEntry entry)
    {
        long header = entry.HeaderOffset;
        if (header + HeaderSize > archive.Length || archive.UInt32((int)header) != HeaderSignature)
        {
            throw new ZipFaultException("is not where the archive's central directory says");
        }

        long start = header + HeaderSize + archive.UInt16((int)header + 26) + archive.UInt16((int)header + 28);
        return start + entry.PackedSize <= archive.Length
            ? new MemoryStream(archive, (int)start, (int)entry.PackedSize, writable: false)
            : throw new ZipFaultException("is cut off");
    }

    private static byte[] Unpack(Stream unpacked, ZipEntry entry)
    {
        byte[] content = new byte[entry.Size];
        try
        {
            int read = 0;
            for (int count; read < content.Length && (count = unpacked.Read(content, read, content.Length - read)) > 0;)
            {
                read += count;
            }

            if (read < content.Length)
            {
                throw new ZipFaultException("is damaged: it unpacks to fewer bytes than the archive declares");
            }

            return unpacked.ReadByte() < 0
                ? content
                : throw new ZipFaultException("unpacks to more bytes than the archive declares");
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException)
        {
            throw new ZipFaultException("is damaged: it cannot be decompressed");
        }
    }
}
