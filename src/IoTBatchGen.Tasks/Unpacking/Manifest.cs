using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace IoTBatchGen.Tasks.Unpacking;

/// <summary>The list of unpacked files of an archive, so that it need not be unpacked again.</summary>
internal static class Manifest
{
    /// <summary>Another version of the task may unpack in another way.</summary>
    private static readonly string Version = typeof(Manifest).Assembly.ManifestModule.ModuleVersionId.ToString();

    public static byte[] Make(IEnumerable<string> files) => Encoding.UTF8.GetBytes(string.Join("\n", new[] { Version }.Concat(files)));

    /// <summary>The files of the archive with this manifest; null if it has not been unpacked or some are gone.</summary>
    public static IReadOnlyList<string>? Find(string path, string folder)
    {
        string[] lines = File.Exists(path) ? File.ReadAllText(path).Split('\n') : [];
        return lines.Length > 1 && lines[0] == Version && lines.Skip(1).All(file => File.Exists(Path.Combine(folder, file)))
            ? new ArraySegment<string>(lines, 1, lines.Length - 1)
            : null;
    }
}
