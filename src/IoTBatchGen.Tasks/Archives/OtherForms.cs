using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace IoTBatchGen.Tasks.Archives;

/// <summary>What a file that should be a zip archive is instead, by how it begins.</summary>
internal static class OtherForms
{
    private const int TarMark = 257;

    private static readonly (byte[] Start, string Name)[] Starts =
    [
        (Ascii("Rar!\u001a\u0007"), "a RAR archive"),
        ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "a 7z archive"),
        ([0x1F, 0x8B], "a gzip archive"),
        (Ascii("BZh"), "a bzip2 archive"),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "an xz archive"),
        ([0x28, 0xB5, 0x2F, 0xFD], "a zstd archive"),
        (Ascii("MSCF"), "a CAB archive"),
        (Ascii("%PDF-"), "a PDF document"),
    ];

    /// <summary>Names of archives that are not zip, as the ends of files' names.</summary>
    public static IReadOnlyList<string> Extensions { get; } = [".rar", ".7z", ".tar", ".gz", ".tgz", ".bz2", ".xz", ".zst", ".cab"];

    /// <summary>What the file is and what to do; null if it is unknown.</summary>
    public static string? Find(byte[] file)
    {
        string? name = Starts.FirstOrDefault(form => IsAt(file, 0, form.Start)).Name ?? (IsAt(file, TarMark, Ascii("ustar")) ? "a tar archive" : null);
        return name is not null ? $"it is {name}, but only zip archives are supported; unpack it into the project, or repack it as zip"
            : IsWebPage(file) ? "it is a web page, not a zip archive; download the archive itself"
            : null;
    }

    private static bool IsWebPage(byte[] file)
    {
        string start = Encoding.ASCII.GetString(file, 0, Math.Min(file.Length, 512)).TrimStart('?', ' ', '\r', '\n', '\t');
        return start.StartsWith("<!DOCTYPE html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsAt(byte[] file, int at, byte[] mark) => file.Length >= at + mark.Length && file.Skip(at).Take(mark.Length).SequenceEqual(mark);

    private static byte[] Ascii(string text) => Encoding.ASCII.GetBytes(text);
}
