using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using IoTBatchGen.Analyzers.Profiles;
using IoTBatchGen.Tasks.Archives;
using IoTBatchGen.Tasks.Naming;

namespace IoTBatchGen.Tasks.Unpacking;

/// <summary>Unpacks archives into a folder that holds nothing else.</summary>
/// <param name="folder">The full path of the folder.</param>
internal sealed class ZipUnpacker(string folder)
{
    /// <summary>Outside the folder, where no other build takes it for something left over.</summary>
    private readonly string _temporaryFolder = Path.GetDirectoryName(folder);

    /// <summary>Unpacks archives, given as full paths, each once, and removes what is left of others.</summary>
    public IReadOnlyDictionary<string, UnpackedZip> Unpack(IReadOnlyCollection<string> zips, string projectFolder)
    {
        IReadOnlyDictionary<string, string> folders = ZipFolders.Of(zips, projectFolder);
        var unpacked = zips.ToDictionary(zip => zip, zip => Unpack(zip, Below(folder, folders[zip])), StringComparer.Ordinal);
        Output.KeepOnly(folder, new HashSet<string>(unpacked.Values.SelectMany(FilesOf), StringComparer.Ordinal));
        return unpacked;
    }

    private UnpackedZip Unpack(string zip, string target)
    {
        string manifest = target + ".unpacked";
        byte[]? archive = ReadFile(zip, out string? fault);
        string digest = archive is null ? string.Empty : Digest.Of(archive);
        if (archive is not null && Manifest.Find(manifest, digest, target) is { } known)
        {
            return new UnpackedZip([.. known.Select(file => Below(target, file))], null, manifest);
        }

        ProfileArchive content = archive is null ? new ProfileArchive(new Dictionary<string, byte[]>(), [fault!]) : ProfileArchive.Read(archive);

        // First, for on a file system that ignores case it may be the same file under another name.
        string[] profiles = [.. content.Files.Keys.Select(file => Below(target, file))];
        Output.KeepOnly(target, profiles);
        Directory.CreateDirectory(folder);
        foreach (KeyValuePair<string, byte[]> file in content.Files)
        {
            Output.Write(Below(target, file.Key), file.Value, _temporaryFolder);
        }

        string? faults = content.Faults.Count == 0 ? null : target + ".faults";
        if (faults is not null)
        {
            string text = new ZipFaults(zip, content.Files.Count == 0, content.Faults).ToText();
            Output.Write(faults, Encoding.UTF8.GetBytes(text), _temporaryFolder);
        }

        // Last, for it vouches for the rest. One with faults is read again: they are not in the list.
        Output.Write(manifest, Manifest.Make(faults is null ? digest : string.Empty, content.Files.Keys), _temporaryFolder);
        return new UnpackedZip(profiles, faults, manifest);
    }

    private static byte[]? ReadFile(string zip, out string? fault)
    {
        try
        {
            fault = new FileInfo(zip).Length <= ZipLimits.ArchiveBytes
                ? null
                : $"it is larger than {ZipLimits.ArchiveBytes.ToString("N0", CultureInfo.InvariantCulture)} bytes, which is the limit";
            return fault is null ? File.ReadAllBytes(zip) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            fault = exception is FileNotFoundException or DirectoryNotFoundException ? "there is no such file" : "the file cannot be opened";
            return null;
        }
    }

    private static string Below(string folder, string relative) => Path.Combine(folder, relative.Replace('/', Path.DirectorySeparatorChar));

    private static IEnumerable<string> FilesOf(UnpackedZip zip) =>
        zip.Profiles.Append(zip.Manifest).Concat(zip.Faults is null ? [] : [zip.Faults]);
}
