using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using IoTBatchGen.Profiles.Issues;
using IoTBatchGen.Tasks.Archives;
using IoTBatchGen.Tasks.Naming;

namespace IoTBatchGen.Tasks.Unpacking;

/// <summary>Unpacks archives, each into a folder that no other content ever goes to.</summary>
/// <param name="output">The project's intermediate folder.</param>
/// <param name="projectFolder">The full path of the project's folder.</param>
internal sealed class ZipUnpacker(OutputFolder output, string projectFolder)
{
    /// <summary>Unpacks an archive, given as its full path.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public UnpackedZip Unpack(string zip)
    {
        if (ReadFile(zip, out string fault) is not { } archive)
        {
            return Write(zip, ZipFolder.Of(zip, projectFolder, fault), new ProfileArchive(new Dictionary<string, byte[]>(), [fault]));
        }

        string target = ZipFolder.Of(zip, projectFolder, Digest.Compute(archive));
        return Manifest.Find(output.PathOf(ManifestOf(target)), output.PathOf(target)) is { } known
            ? new UnpackedZip([.. known.Select(file => output.PathOf(target + "/" + file))], null)
            : Write(zip, target, ProfileArchive.Read(archive));
    }

    private UnpackedZip Write(string zip, string target, ProfileArchive content)
    {
        foreach (KeyValuePair<string, byte[]> file in content.Files)
        {
            output.Write(target + "/" + file.Key, file.Value);
        }

        string[] profiles = [.. content.Files.Keys.Select(file => output.PathOf(target + "/" + file))];
        if (content.Faults.Count > 0)
        {
            // Read again by the next build: what keeps a file from being read may be gone, and faults are in no manifest.
            string faults = target + ".faults";
            string text = new ZipFaults(zip, content.Files.Count == 0, content.Faults).ToText();
            output.Write(faults, Encoding.UTF8.GetBytes(text));
            return new UnpackedZip(profiles, output.PathOf(faults));
        }

        // Last, because it vouches for the rest.
        output.Write(ManifestOf(target), Manifest.Make(content.Files.Keys));
        return new UnpackedZip(profiles, null);
    }

    private static byte[]? ReadFile(string zip, out string fault)
    {
        try
        {
            fault = new FileInfo(zip).Length <= ZipLimits.ArchiveBytes
                ? string.Empty
                : $"it is larger than {ZipLimits.ArchiveBytes.ToString("N0", CultureInfo.InvariantCulture)} bytes, which is the limit";
            return fault.Length == 0 ? File.ReadAllBytes(zip) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            fault = exception is FileNotFoundException or DirectoryNotFoundException ? "the file does not exist" : "the file cannot be opened";
            return null;
        }
    }

    private static string ManifestOf(string target) => target + ".unpacked";
}
