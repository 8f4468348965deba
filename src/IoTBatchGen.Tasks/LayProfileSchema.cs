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
/// The build's task that lays the schema of profiles where editors look for it: at one place whatever the profiles say, and wherever else in the
/// project the first lines of a profile name it. It is of use to editors alone, so that no build fails over it.
/// </summary>
public sealed class LayProfileSchema : Task
{
    /// <summary>The package's schema.</summary>
    [Required]
    public string Schema { get; set; } = string.Empty;

    /// <summary>The folder for all that is intermediate of the project, relative to the project's folder or a full path.</summary>
    [Required]
    public string Folder { get; set; } = string.Empty;

    /// <summary>The project's folder.</summary>
    [Required]
    public string ProjectFolder { get; set; } = string.Empty;

    /// <summary>The profiles that may name a schema, as full paths.</summary>
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
