using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using IoTBatchGen.Tasks.Unpacking;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace IoTBatchGen.Tasks;

/// <summary>
/// MSBuild task that unpacks vendors' archives because the compiler reads only files. It does not report errors in an archive itself: it writes
/// them to a file, and the analyzer reports them.
/// </summary>
public sealed class UnpackDeviceProfiles : Task
{
    /// <summary>Gets or sets the archives, as full paths. Their metadata is copied to the unpacked files. If an archive occurs twice, the last one is used.</summary>
    [Required]
    public ITaskItem[] Zips { get; set; } = [];

    /// <summary>Gets or sets the project's intermediate folder, as a full path or relative to the project's folder.</summary>
    [Required]
    public string Folder { get; set; } = string.Empty;

    /// <summary>Gets or sets the project's folder.</summary>
    [Required]
    public string ProjectFolder { get; set; } = string.Empty;

    /// <summary>Gets the unpacked profile files.</summary>
    [Output]
    public ITaskItem[] Profiles { get; private set; } = [];

    /// <summary>Gets a file with the errors of each invalid archive.</summary>
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
