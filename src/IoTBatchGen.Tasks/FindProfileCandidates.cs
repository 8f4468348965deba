using System;
using System.IO;
using System.Linq;
using System.Text;
using IoTBatchGen.Tasks.Archives;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace IoTBatchGen.Tasks;

/// <summary>
/// MSBuild task that looks for possible profiles with other names in a project without profiles: archives, and YAML or JSON that contains a device
/// type and services.
/// </summary>
public sealed class FindProfileCandidates : Task
{
    /// <summary>A profile contains these fields within this number of characters.</summary>
    private const int Head = 64 * 1024;
    private const int MostNamed = 5;
    private const int MostRead = 2000;

    private static readonly string[] OfServices = ["services", "serviceCapabilities", "serviceTypeCapabilities", "service_capabilities", "commands"];

    /// <summary>Gets or sets the files of the project, as full paths.</summary>
    [Required]
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>Gets or sets the project's folder.</summary>
    [Required]
    public string ProjectFolder { get; set; } = string.Empty;

    /// <summary>Gets the files that were found, relative to the project's folder; at most the first five.</summary>
    [Output]
    public ITaskItem[] Found { get; private set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        string project = TaskPaths.Full(ProjectFolder, string.Empty).TrimEnd('/', '\\') + Path.DirectorySeparatorChar;
        Found = [.. Files.Select(file => file.ItemSpec).OrderBy(file => file, StringComparer.Ordinal).Take(MostRead).Where(CouldBe).Take(MostNamed)
            .Select(file => TaskPaths.Item(file.StartsWith(project, StringComparison.Ordinal) ? file.Substring(project.Length) : file))];
        return true;
    }

    private static bool CouldBe(string file)
    {
        if (EntryKind.IsArchive(file.Replace('\\', '/')))
        {
            return true;
        }

        try
        {
            using var reader = new StreamReader(file, Encoding.UTF8);
            char[] head = new char[Head];
            string text = new(head, 0, reader.ReadBlock(head, 0, head.Length));
            return (Has(text, "deviceType") || Has(text, "device_type")) && OfServices.Any(word => Has(text, word));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static bool Has(string text, string word) => text.IndexOf(word, StringComparison.Ordinal) >= 0;
}
