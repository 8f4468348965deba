using System.Collections.Generic;
using System.Globalization;

namespace IoTBatchGen.Tasks.Archives;

/// <summary>
/// Reads the central directory of an archive. The framework's reader is not used because it differs between hosts in how it
/// decodes names and handles wrong headers, and because it does not report encrypted entries and links.
/// </summary>
internal static class ZipDirectory
{
    private const uint EndSignature = 0x06054b50;
    private const uint EntrySignature = 0x02014b50;
    private const int EndSize = 22;
    private const int EntrySize = 46;
    private const int LongestComment = ushort.MaxValue;

    /// <exception cref="ZipFaultException">The file is not a zip archive, is damaged, or exceeds the limits.</exception>
    public static IReadOnlyList<ZipEntry> Read(byte[] archive)
    {
        int end = FindEnd(archive);
        int declared = archive.UInt16(end + 10);
        long size = archive.UInt32(end + 12);
        long start = end - size;

        // Data before the archive, such as a self-extracting program, shifts every offset in it.
        long shift = start - archive.UInt32(end + 16);
        if (start < 0 || shift < 0 || archive.UInt16(end + 4) != 0)
        {
            throw new ZipFaultException("it is damaged or one part of a multi-part archive: its central directory is not where the end record says");
        }

        CheckCount(declared);
        var entries = new List<ZipEntry>(declared);
        long unpacked = 0;
        for (int at = (int)start; at < end;)
        {
            int nameLength = at + EntrySize <= end && archive.UInt32(at) == EntrySignature ? archive.UInt16(at + 28) : -1;
            int next = nameLength < 0 ? end + 1 : at + EntrySize + nameLength + archive.UInt16(at + 30) + archive.UInt16(at + 32);
            if (next > end)
            {
                throw new ZipFaultException("it is damaged: its central directory cannot be read");
            }

            entries.Add(Entry(archive, at, nameLength, shift));
            CheckCount(entries.Count);
            unpacked += entries[entries.Count - 1].Size;
            at = next;
        }

        if (entries.Count != declared)
        {
            throw new ZipFaultException($"it is damaged: it declares {Number(declared)} entries but has {Number(entries.Count)}");
        }

        return unpacked <= ZipLimits.UnpackedBytes
            ? entries
            : throw new ZipFaultException(
                $"it unpacks to {Number(unpacked)} bytes; the limit is {Number(ZipLimits.UnpackedBytes)}");
    }

    private static ZipEntry Entry(byte[] archive, int at, int nameLength, long shift)
    {
        bool isUnix = archive[at + 5] == 3;
        uint mode = archive.UInt32(at + 38) >> 16;
        return new ZipEntry(
            EntryNames.Decode(archive, at + EntrySize, nameLength),
            IsEncrypted: (archive.UInt16(at + 8) & 1) != 0,
            IsLink: isUnix && (mode & 0xF000) == 0xA000,
            Method: archive.UInt16(at + 10),
            Crc: archive.UInt32(at + 16),
            PackedSize: archive.UInt32(at + 20),
            Size: archive.UInt32(at + 24),
            HeaderOffset: archive.UInt32(at + 42) + shift);
    }

    /// <summary>The record at the end, before the comment.</summary>
    private static int FindEnd(byte[] archive)
    {
        for (int at = archive.Length - EndSize; at >= 0 && at >= archive.Length - EndSize - LongestComment; at--)
        {
            if (archive.UInt32(at) == EndSignature && at + EndSize + archive.UInt16(at + 20) == archive.Length)
            {
                return at;
            }
        }

        throw new ZipFaultException(
            archive.Length == 0 ? "the file is empty" : OtherForms.Find(archive) ?? "it is not a zip archive, or it is truncated");
    }

    private static void CheckCount(int entries)
    {
        if (entries > ZipLimits.Entries)
        {
            throw new ZipFaultException($"it has more than {Number(ZipLimits.Entries)} entries, which is the limit");
        }
    }

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
