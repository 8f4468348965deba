using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using IoTBatchGen.Tasks.Archives;

namespace IoTBatchGen.Tasks.Tests.Unpacking;

/// <summary>An archive that is wrong in some way, or in several: the same for the same seed.</summary>
/// <param name="Bytes">The archive.</param>
/// <param name="Contents">All that its entries hold, as Latin-1 text; nothing else may come out of it.</param>
internal sealed record HostileZip(byte[] Bytes, IReadOnlySet<string> Contents)
{
    private const uint CentralSignature = 0x02014b50;
    private const uint EndSignature = 0x06054b50;
    private const int EndSize = 22;

    private static readonly uint[] Sizes = [0, 1, 2, 10, 5_000, 4_194_304, 4_194_305, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFE, uint.MaxValue];
    private static readonly uint[] Modes = [0, 0xA1FF, 0xA000, 0x41ED, 0x6000, 0x1000, 0xC000, 0xFFFF];
    private static readonly ushort[] Methods = [0, 1, 8, 9, 12, 14, 99, ushort.MaxValue];

    /// <summary>32 MB of blanks in 32 KB.</summary>
    private static readonly byte[] Bomb = Deflated(new byte[32 * 1024 * 1024]);

    private static readonly string[] Folders =
    [
        "profile", "service", "LED", "..", ".", "", " ", "CON", "aux.txt", "a:", "C:", "~", "$(obj)", "%2e%2e", "a;b", "日本", "é", "e\u0301", "\u202E", "\uD83D\uDE00",
        "a\nb", "a\0b", "a\u001Bb", "...", "a.", "a ", "##vso[task.setvariable]", "x-0123456789abcdef", new string('n', 64), new string('m', 65), new string('l', 300), "__MACOSX",
    ];

    private static readonly string[] Files =
    [
        "devicetype-capability.json", "devicetype-capability.json", "servicetype-capability.json", "servicetype-capability.json", "DEVICETYPE-CAPABILITY.JSON",
        "devicetype-capability (1).json", "._devicetype-capability.json", "devicetype-capability.json ", "devicetype-capability\0.json", "readme.txt", "inner.zip", "inner.rar",
        "##vso[x]servicetype-capability.json", "servicetype-capability\u2028.json", "servicetype-capability" + new string('k', 60_000) + ".json", "",
    ];

    public static HostileZip Make(int seed, string foreignFolder)
    {
        var random = new Random(seed);
        int count = random.Next(400) == 0 ? random.Next(990, 1_010) : random.Next(7);
        ZipPart[] parts = [.. Enumerable.Range(0, count).Select(_ => Part(random, foreignFolder))];
        if (count > 1 && random.Next(3) == 0)
        {
            // A name that is there twice, with the same content or another.
            parts[1] = random.Next(2) == 0 ? parts[0] : parts[1] with { Name = parts[0].Name, NameBytes = parts[0].NameBytes };
        }

        byte[] zip = Zip.Of(parts);
        for (int changes = random.Next(3); changes > 0; changes--)
        {
            zip = Change(random, zip);
        }

        // Larger ones are not even opened.
        zip = zip.Length > ZipLimits.ArchiveBytes ? zip[^ZipLimits.ArchiveBytes..] : zip;
        return new HostileZip(zip, parts.Select(part => Encoding.Latin1.GetString(part.Packed is { } packed && part.Method == 0
            ? packed : Encoding.UTF8.GetBytes(part.Text))).ToHashSet(StringComparer.Ordinal));
    }

    private static ZipPart Part(Random random, string foreignFolder)
    {
        string text = random.Next(8) switch
        {
            0 => string.Empty,
            1 => new string(' ', random.Next(100_000)),
            2 => new string('[', random.Next(2_000)),
            3 => "{\"devices\":[{\"deviceType\":\"D\"}]}",
            _ => $"{{\"services\":[{{\"serviceType\":\"S{random.Next(3)}\"}}]}}",
        };
        var part = new ZipPart(Name(random, foreignFolder), text) { Method = (ushort)(random.Next(4) == 0 ? 0 : 8), UnixMode = random.Next(8) == 0 ? Pick(random, Modes) : 0x81A4 };
        return random.Next(24) switch
        {
            0 => part with { Size = Pick(random, Sizes) },
            1 => part with { PackedSize = Pick(random, Sizes) },
            2 => part with { Size = Pick(random, Sizes), PackedSize = Pick(random, Sizes) },
            3 => part with { Crc = (uint)random.Next() },
            4 => part with { Packed = Noise(random, 64), Method = 8 },
            5 => part with { Packed = Bomb, Method = 8, Size = random.Next(2) == 0 ? null : Pick(random, Sizes) },
            6 => part with { Method = Pick(random, Methods), Packed = Encoding.UTF8.GetBytes(text) },
            7 => part with { Flags = (ushort)random.Next(ushort.MaxValue) },
            8 => part with { NameBytes = [.. part.NameBytes.Take(30_000), .. Noise(random, 20), .. part.NameBytes.TakeLast(30)] },
            _ => part,
        };
    }

    private static string Name(Random random, string foreignFolder)
    {
        string file = random.Next(5) == 0 ? Pick(random, Files) : Files[random.Next(4)];
        int depth = random.Next(20) == 0 ? random.Next(40) : random.Next(5);
        string separator = random.Next(6) == 0 ? "\\" : "/";
        string[] folders = [.. Enumerable.Range(0, depth).Select(_ => random.Next(6) == 0 ? Pick(random, Folders) : Folders[random.Next(3)])];
        string start = random.Next(24) switch
        {
            0 => "/",
            1 => foreignFolder + "/",
            2 => string.Concat(Enumerable.Repeat(".." + separator, random.Next(1, 6))),
            _ => string.Empty,
        };
        return start + string.Join(separator, [.. folders, file]);
    }

    private static byte[] Change(Random random, byte[] zip)
    {
        byte[] copy = [.. zip];
        int at = random.Next(Math.Max(1, zip.Length));
        switch (random.Next(11))
        {
            case 0:
                return copy[..at];
            case 1:
                return copy[at..];
            case 2:
                return [.. copy[..at], .. Noise(random, 40), .. copy[at..]];
            case 3:
                return [.. copy[..at], .. copy[Math.Min(copy.Length, at + random.Next(40))..]];
            case 4:
                return [.. copy, .. zip];
            case 5:
                return zip.Length > EndSize ? Zip.Surrounded(zip, Noise(random, 300), random.Next(2) == 0 ? Noise(random, 300) : zip[^EndSize..]) : zip;
            case 6:
                return WithEnd64(random, zip);
            case 7:
                return WithEveryEntryAtOnePlace(copy);
            case 8 when zip.Length >= EndSize:
                random.NextBytes(copy.AsSpan(copy.Length - EndSize + 4 + random.Next(16), 2));
                return copy;
            default:
                for (int flips = random.Next(1, 9); flips > 0 && copy.Length > 0; flips--)
                {
                    copy[random.Next(copy.Length)] = (byte)random.Next(256);
                }

                return copy;
        }
    }

    /// <summary>The end of a zip64 archive: another record says where the directory is, and the old one that it does not know.</summary>
    private static byte[] WithEnd64(Random random, byte[] zip)
    {
        if (zip.Length < EndSize)
        {
            return zip;
        }

        var bytes = new MemoryStream();
        var writer = new BinaryWriter(bytes);
        long end = zip.Length - EndSize;
        writer.Write(zip, 0, (int)end);
        writer.Write(0x06064b50u);
        writer.Write(44ul);
        writer.Write((ushort)45);
        writer.Write((ushort)45);
        writer.Write(0ul);
        writer.Write(random.NextInt64());
        writer.Write(random.NextInt64());
        writer.Write((ulong)BitConverter.ToUInt32(zip, (int)end + 12));
        writer.Write((ulong)BitConverter.ToUInt32(zip, (int)end + 16));
        writer.Write(0x07064b50u);
        writer.Write(0u);
        writer.Write(random.Next(2) == 0 ? (ulong)end : (ulong)random.NextInt64());
        writer.Write(1u);
        writer.Write(EndSignature);
        writer.Write(0u);
        writer.Write(ushort.MaxValue);
        writer.Write(ushort.MaxValue);
        writer.Write(uint.MaxValue);
        writer.Write(uint.MaxValue);
        writer.Write((ushort)0);
        return bytes.ToArray();
    }

    /// <summary>Entries that overlap: each unpacks the bytes of the first.</summary>
    private static byte[] WithEveryEntryAtOnePlace(byte[] zip)
    {
        for (int at = 0; at + 46 <= zip.Length; at++)
        {
            if (BitConverter.ToUInt32(zip, at) == CentralSignature)
            {
                Array.Clear(zip, at + 42, 4);
            }
        }

        return zip;
    }

    private static byte[] Deflated(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Optimal))
        {
            deflate.Write(content);
        }

        return packed.ToArray();
    }

    private static T Pick<T>(Random random, T[] all) => all[random.Next(all.Length)];

    private static byte[] Noise(Random random, int most)
    {
        byte[] bytes = new byte[random.Next(most)];
        random.NextBytes(bytes);
        return bytes;
    }
}
