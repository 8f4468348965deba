using System;
using System.IO;
using System.Linq;
using System.Text;
using IoTBatchGen.Tasks.Archives;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace IoTBatchGen.Tasks;

/// <summary>
/// The build's task that looks in a project without profiles for what could be one under another name: archives, and YAML or JSON that speaks of a
/// device type and of services.
/// </summary>
public sealed class FindProfileCandidates : Task
{
    /// <summary>A profile says what it is before that many characters.</summary>
    private const int Head = 64 * 1024;
    private const int MostNamed = 5;
    private const int MostRead = 2000;

    private static readonly string[] OfServices = ["services", "serviceCapabilities", "serviceTypeCapabilities", "service_capabilities", "commands"];

    /// <summary>The files of the project, as full paths.</summary>
    [Required]
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>The project's folder.</summary>
    [Required]
    public string ProjectFolder { get; set; } = string.Empty;

    /// <summary>What was found, from the project's folder; of many only the first.</summary>
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
            var head = new char[Head];
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
