using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using IoTBatchGen.Tasks.Schema;
using IoTBatchGen.Tasks.Unpacking;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace IoTBatchGen.Tasks;

/// <summary>
/// MSBuild task that copies the schema of profiles to the paths where editors look for it: always to the default path, and to every other path in
/// the project that the first lines of a profile contain. Only editors need the schema, so the task never fails a build.
/// </summary>
public sealed class LayProfileSchema : Task
{
    /// <summary>Gets or sets the path of the package's schema.</summary>
    [Required]
    public string Schema { get; set; } = string.Empty;

    /// <summary>Gets or sets the project's base intermediate folder, as a full path or relative to the project's folder.</summary>
    [Required]
    public string Folder { get; set; } = string.Empty;

    /// <summary>Gets or sets the project's folder.</summary>
    [Required]
    public string ProjectFolder { get; set; } = string.Empty;

    /// <summary>Gets or sets the profiles that may contain the path of a schema, as full paths.</summary>
    public ITaskItem[] Profiles { get; set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        string intermediate = TaskPaths.Full(ProjectFolder, Folder);
        string project = TaskPaths.Full(ProjectFolder, string.Empty).TrimEnd('/', '\\') + Path.DirectorySeparatorChar;
        Lay(new OutputFolder(intermediate), SchemaLine.End);
        string usual = new OutputFolder(intermediate).PathOf(SchemaLine.End);
        foreach (string path in Named().Where(path => path != usual && path.StartsWith(project, StringComparison.Ordinal)))
        {
            Lay(new OutputFolder(project), path.Substring(project.Length).Replace('\\', '/'));
        }

        return true;
    }

    private IEnumerable<string> Named() => Profiles.Select(profile => profile.ItemSpec).Where(File.Exists)
        .Select(profile => Try(() => SchemaLine.Find(profile))).OfType<string>().Distinct(StringComparer.Ordinal);

    private void Lay(OutputFolder folder, string relative) => Try(() =>
    {
        folder.Write(relative, File.ReadAllBytes(Schema));
        return relative;
    });

    private string? Try(Func<string?> act)
    {
        try
        {
            return act();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            Log.LogMessage(MessageImportance.High, "The device profile schema could not be copied for editors: " + exception.Message);
            return null;
        }
    }
}
