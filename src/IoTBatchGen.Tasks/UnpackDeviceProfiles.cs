using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using IoTBatchGen.Tasks.Unpacking;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace IoTBatchGen.Tasks;

/// <summary>
/// The build's task that unpacks vendors' archives, for the compiler takes files only. What is wrong with an archive is no
/// matter of the task's: the analyzer reports it, from the file that the task makes of it.
/// </summary>
public sealed class UnpackDeviceProfiles : Task
{
    /// <summary>Separates the fields of the list that the targets make of all profiles; no path of Windows holds one.</summary>
    private const char Separator = '|';

    /// <summary>The archives as full paths; their metadata go to the unpacked files. Where one is there twice, the later counts.</summary>
    [Required]
    public ITaskItem[] Zips { get; set; } = [];

    /// <summary>The folder to unpack into, which nothing else is in; relative to the project's folder, or a full path.</summary>
    [Required]
    public string Folder { get; set; } = string.Empty;

    /// <summary>The project's folder.</summary>
    [Required]
    public string ProjectFolder { get; set; } = string.Empty;

    /// <summary>The unpacked profile files.</summary>
    [Output]
    public ITaskItem[] Profiles { get; private set; } = [];

    /// <summary>A file for each archive with which something is wrong.</summary>
    [Output]
    public ITaskItem[] Faults { get; private set; } = [];

    /// <summary>All files in the folder, which a clean removes.</summary>
    [Output]
    public ITaskItem[] Written { get; private set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        var profiles = new List<ITaskItem>();
        var faults = new List<ITaskItem>();
        var written = new List<string>();
        try
        {
            ILookup<string, ITaskItem> zips = Zips.ToLookup(zip => zip.ItemSpec, StringComparer.Ordinal);
            var unpacker = new ZipUnpacker(Path.GetFullPath(Path.Combine(ProjectFolder, Folder.Replace('\\', '/'))));
            foreach (KeyValuePair<string, UnpackedZip> zip in unpacker.Unpack([.. zips.Select(zip => zip.Key)], ProjectFolder))
            {
                ITaskItem item = zips[zip.Key].Last();
                profiles.AddRange(zip.Value.Profiles.Select(file => Item(file, item)));
                faults.AddRange(zip.Value.Faults is null ? [] : [Item(zip.Value.Faults, item)]);
                written.AddRange(zip.Value.Profiles.Append(zip.Value.Manifest));
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Log.LogErrorFromException(exception);
        }

        Profiles = [.. profiles];
        Faults = [.. faults];
        Written = [.. written.Select(Escaped), .. faults];
        return !Log.HasLoggedErrors;
    }

    private static ITaskItem Item(string path, ITaskItem zip)
    {
        ITaskItem item = Escaped(path);
        zip.CopyMetadataTo(item);
        if (zip.ItemSpec.IndexOf(Separator) < 0)
        {
            item.SetMetadata("IoTBatchZip", zip.ItemSpec);
        }

        return item;
    }

    /// <summary>An item's name is text of MSBuild's, where <c>%</c> and <c>;</c> are more than themselves.</summary>
    private static ITaskItem Escaped(string path) => new TaskItem(path.Replace("%", "%25").Replace(";", "%3b"));
}
