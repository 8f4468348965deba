extern alias tasks;

using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using IoTBatchGen.Analyzers.Tests.Harness;
using IoTBatchGen.Profiles.Issues;
using Microsoft.CodeAnalysis;
using ProfileArchive = tasks::IoTBatchGen.Tasks.Archives.ProfileArchive;

namespace IoTBatchGen.Analyzers.Tests.Profiles;

/// <summary>Vendors' archives as the build hands them to the compiler: unpacked, with a file about what is wrong.</summary>
internal static class Archives
{
    public static byte[] Make(params IEnumerable<(string Name, string Text)> entries)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            foreach ((string name, string text) in entries)
            {
                using Stream entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }

    public static ZipFaults Faults(string path, byte[] bytes)
    {
        ProfileArchive archive = ProfileArchive.Read(bytes);
        return new ZipFaults(path, archive.Files.Count == 0, archive.Faults);
    }

    /// <summary>The additional files that the build makes of an archive, marked as it marks them.</summary>
    public static ImmutableArray<AdditionalText> Unpack(string path, byte[] bytes, MemoryOptions options)
    {
        string folder = "/na/obj/iotbatchgen/zip/" + path[(path.LastIndexOf('/') + 1)..];
        MemoryText[] profiles = [.. ProfileArchive.Read(bytes).Files.Select(file => new MemoryText(folder + "/" + file.Key, Encoding.UTF8.GetString(file.Value)))];
        options.Profiles(profiles);
        ZipFaults faults = Faults(path, bytes);
        return faults.Messages.Count == 0 ? [.. profiles] : [.. profiles, FaultFile(faults, folder + ".faults", options)];
    }

    public static MemoryText FaultFile(ZipFaults faults, string path, MemoryOptions options)
    {
        options.Profile(path, ("IoTBatchProfile", string.Empty), ("IoTBatchZipFault", "true"));
        return new MemoryText(path, faults.ToText());
    }
}
