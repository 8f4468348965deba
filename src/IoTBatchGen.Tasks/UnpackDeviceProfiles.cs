using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using IoTBatchGen.Tasks.Unpacking;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace IoTBatchGen.Tasks;

/// <summary>
/// The build's task that unpacks vendors' archives, because the compiler takes files only. What is wrong with an archive is not the
/// task's to say: the analyzer reports it, from the file that the task makes of it.
/// </summary>
public sealed class UnpackDeviceProfiles : Task
{
    /// <summary>The archives as full paths; their metadata go to the unpacked files. Where one is there twice, the later counts.</summary>
    [Required]
    public ITaskItem[] Zips { get; set; } = [];

    /// <summary>The project's intermediate folder, relative to the project's folder or a full path.</summary>
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

    /// <inheritdoc/>
    public override bool Execute()
    {
        var profiles = new List<ITaskItem>();
        var faults = new List<ITaskItem>();
        var unpacker = new ZipUnpacker(new OutputFolder(TaskPaths.Full(ProjectFolder, Folder)), ProjectFolder);
        try
        {
            foreach (IGrouping<string, ITaskItem> zip in Zips.GroupBy(zip => zip.ItemSpec, StringComparer.Ordinal))
            {
                UnpackedZip unpacked = unpacker.Unpack(zip.Key);
                profiles.AddRange(unpacked.Profiles.Select(file => Item(file, zip.Last())));
                faults.AddRange(unpacked.Faults is null ? [] : [Item(unpacked.Faults, zip.Last())]);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Log.LogErrorFromException(exception);
        }

        Profiles = [.. profiles];
        Faults = [.. faults];
        return !Log.HasLoggedErrors;
    }

    private static ITaskItem Item(string path, ITaskItem zip)
    {
        ITaskItem item = TaskPaths.Item(path);
        zip.CopyMetadataTo(item);
        item.SetMetadata("IoTBatchZip", zip.ItemSpec);
        return item;
    }
}
