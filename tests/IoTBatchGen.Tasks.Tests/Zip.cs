using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using IoTBatchGen.Tasks.Archives;

namespace IoTBatchGen.Tasks.Tests;

/// <summary>Writes archives byte by byte, so that each part can lie.</summary>
internal static class Zip
{
    public const string Device = "profile/devicetype-capability.json";

    public static string Service(string type) => $"service/{type}/profile/servicetype-capability.json";

    public static byte[] Of(params IEnumerable<ZipPart> parts)
    {
        var bytes = new MemoryStream();
        var writer = new BinaryWriter(bytes);
        ZipPart[] all = [.. parts];
        uint[] offsets = [.. all.Select(part => part.WriteLocal(writer))];
        uint start = (uint)bytes.Position;
        foreach ((ZipPart part, uint offset) in all.Zip(offsets))
        {
            part.WriteCentral(writer, offset);
        }

        WriteEnd(writer, (ushort)all.Length, (uint)bytes.Position - start, start);
        return bytes.ToArray();
    }

    /// <summary>What stands before an archive, such as a program that unpacks it, and a comment behind it.</summary>
    public static byte[] Surrounded(byte[] zip, byte[] before, byte[] comment)
    {
        byte[] copy = [.. zip];
        copy[^2] = (byte)comment.Length;
        copy[^1] = (byte)(comment.Length >> 8);
        return [.. before, .. copy, .. comment];
    }

    public static ProfileArchive Read(params IEnumerable<ZipPart> parts) => ProfileArchive.Read(Of(parts));

    private static void WriteEnd(BinaryWriter writer, ushort count, uint size, uint start)
    {
        writer.Write(0x06054b50u);
        writer.Write(0u);
        writer.Write(count);
        writer.Write(count);
        writer.Write(size);
        writer.Write(start);
        writer.Write((ushort)0);
    }
}

/// <summary>An entry, truthful unless told otherwise.</summary>
/// <param name="Name">Its name, in UTF-8 and flagged as such.</param>
/// <param name="Text">Its content.</param>
internal sealed record ZipPart(string Name, string Text = "{}")
{
    public byte[] NameBytes { get; init; } = Encoding.UTF8.GetBytes(Name);

    /// <summary>0x800: the name is UTF-8; 1: encrypted.</summary>
    public ushort Flags { get; init; } = 0x800;

    public ushort Method { get; init; } = 8;

    public uint? Size { get; init; }

    public uint? PackedSize { get; init; }

    public uint? Crc { get; init; }

    public byte[]? Packed { get; init; }

    /// <summary>The file's kind and rights, as Unix has them.</summary>
    public uint UnixMode { get; init; } = 0x81A4;

    public uint WriteLocal(BinaryWriter writer)
    {
        uint offset = (uint)writer.BaseStream.Position;
        writer.Write(0x04034b50u);
        WriteCommon(writer);
        writer.Write(NameBytes);
        writer.Write(Bytes());
        return offset;
    }

    public void WriteCentral(BinaryWriter writer, uint offset)
    {
        writer.Write(0x02014b50u);
        writer.Write((ushort)0x0314);
        WriteCommon(writer);
        writer.Write((ushort)0);
        writer.Write((ushort)0);
        writer.Write((ushort)0);
        writer.Write(UnixMode << 16);
        writer.Write(offset);
        writer.Write(NameBytes);
    }

    private void WriteCommon(BinaryWriter writer)
    {
        writer.Write((ushort)20);
        writer.Write(Flags);
        writer.Write(Method);
        writer.Write(0u);
        writer.Write(Crc ?? Crc32.Compute(Encoding.UTF8.GetBytes(Text)));
        writer.Write(PackedSize ?? (uint)Bytes().Length);
        writer.Write(Size ?? (uint)Encoding.UTF8.GetByteCount(Text));
        writer.Write((ushort)NameBytes.Length);
        writer.Write((ushort)0);
    }

    private byte[] Bytes()
    {
        byte[] content = Encoding.UTF8.GetBytes(Text);
        if (Packed is not null || Method == 0)
        {
            return Packed ?? content;
        }

        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Optimal))
        {
            deflate.Write(content);
        }

        return packed.ToArray();
    }
}
