using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using IoTBatchGen.Tasks.Unpacking;

namespace IoTBatchGen.Tasks.Tests.Unpacking;

/// <summary>A project's folder on disk, gone after the test.</summary>
internal sealed class Folder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("iotbatchgen-").FullName;

    /// <summary>Where archives are unpacked to.</summary>
    public string Zips => PathOf("obj/iotbatchgen/zip");

    /// <summary>All files there, relative to it, with <c>/</c>.</summary>
    public IEnumerable<string> Unpacked => Directory.Exists(Zips)
        ? Directory.GetFiles(Zips, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Zips, file).Replace('\\', '/')).Order(StringComparer.Ordinal)
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

    /// <summary>Unpacks archives of the project.</summary>
    public IReadOnlyDictionary<string, UnpackedZip> Unpack(params IEnumerable<string> zips) => new ZipUnpacker(Zips).Unpack([.. zips.Select(PathOf)], _path);

    /// <summary>Turns the clock of all that was unpacked back, and says afterwards what was written since.</summary>
    public Func<IEnumerable<string>> Watch()
    {
        var before = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        foreach (string file in Unpacked)
        {
            File.SetLastWriteTimeUtc(Path.Combine(Zips, file), before);
        }

        return () => Unpacked.Where(file => File.GetLastWriteTimeUtc(Path.Combine(Zips, file)) != before);
    }

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
