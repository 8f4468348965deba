using System;
using System.IO;
using IoTBatchGen.Tasks.Unpacking;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace IoTBatchGen.Tasks;

/// <summary>MSBuild task that deletes all unpacked files when a project is cleaned.</summary>
public sealed class CleanDeviceProfiles : Task
{
    /// <summary>Gets or sets the project's intermediate folder, as a full path or relative to the project's folder.</summary>
    [Required]
    public string Folder { get; set; } = string.Empty;

    /// <summary>Gets or sets the project's folder.</summary>
    [Required]
    public string ProjectFolder { get; set; } = string.Empty;

    /// <inheritdoc/>
    public override bool Execute()
    {
        try
        {
            new OutputFolder(TaskPaths.Full(ProjectFolder, Folder)).Delete(ZipFolder.Parent);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Log.LogErrorFromException(exception);
        }

        return !Log.HasLoggedErrors;
    }
}
