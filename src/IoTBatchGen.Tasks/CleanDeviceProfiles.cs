using System;
using System.IO;
using IoTBatchGen.Tasks.Unpacking;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace IoTBatchGen.Tasks;

/// <summary>The build's task that removes all that was unpacked when a project is cleaned.</summary>
public sealed class CleanDeviceProfiles : Task
{
    /// <summary>The project's intermediate folder, relative to the project's folder or a full path.</summary>
    [Required]
    public string Folder { get; set; } = string.Empty;

    /// <summary>The project's folder.</summary>
    [Required]
    public string ProjectFolder { get; set; } = string.Empty;

    /// <inheritdoc/>
    public override bool Execute()
    {
        try
        {
            new OutputFolder(TaskPaths.Full(ProjectFolder, Folder)).Delete(ZipPlace.Folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Log.LogErrorFromException(exception);
        }

        return !Log.HasLoggedErrors;
    }
}
