using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using IoTBatchGen.Tasks.Unpacking;

namespace IoTBatchGen.Tasks.Tests.Unpacking;

/// <summary>A project's folder on disk, gone after the test.</summary>
internal sealed class Folder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("iotbatchgen-").FullName;

    /// <summary>The project's folder.</summary>
    public string Root => _path;

    /// <summary>Where archives are unpacked to.</summary>
    public string Zips => PathOf("obj/iotbatchgen/zip");

    /// <summary>All files there, relative to it, with <c>/</c>, and <c>#</c> for the part that is made of the content.</summary>
    public IEnumerable<string> Unpacked => Directory.Exists(Zips)
        ? Directory.GetFiles(Zips, "*", SearchOption.AllDirectories).Select(Short).Order(StringComparer.Ordinal)
        : [];

    /// <summary>Those of them that are profiles.</summary>
    public IEnumerable<string> Profiles => Unpacked.Where(file => file.EndsWith(".json", StringComparison.Ordinal));

    public string PathOf(string relative) => Path.Combine(_path, relative.Replace('/', Path.DirectorySeparatorChar));

    public string Write(string relative, byte[] content)
    {
        string path = PathOf(relative);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return path;
    }

    /// <summary>Unpacks an archive of the project.</summary>
    public UnpackedZip Unpack(string zip) => new ZipUnpacker(new OutputFolder(PathOf("obj")), _path).Unpack(PathOf(zip));

    /// <summary>Turns the clock of all that was unpacked back, and says afterwards what was written since.</summary>
    public Func<IEnumerable<string>> Watch()
    {
        var before = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        foreach (string file in Directory.GetFiles(Zips, "*", SearchOption.AllDirectories))
        {
            File.SetLastWriteTimeUtc(file, before);
        }

        return () => Directory.GetFiles(Zips, "*", SearchOption.AllDirectories).Where(file => File.GetLastWriteTimeUtc(file) != before).Select(Short)
            .Order(StringComparer.Ordinal);
    }

    /// <summary>A file there, as <see cref="Unpacked"/> shows it.</summary>
    public string Short(string file) => Regex.Replace(Path.GetRelativePath(Zips, file).Replace('\\', '/'), "/[0-9a-f]{8}(?=[/.])", "/#");

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
