using System.IO;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace IoTBatchGen.Tasks;

/// <summary>Paths between MSBuild and the tasks.</summary>
internal static class TaskPaths
{
    /// <summary>A folder as a full path, whichever way its separators lean.</summary>
    public static string Full(string projectFolder, string folder) =>
        Path.GetFullPath(Path.Combine(projectFolder, folder.Replace('\\', Path.DirectorySeparatorChar)));

    /// <summary>An item's name is text of MSBuild's, where <c>%</c> and <c>;</c> are more than themselves.</summary>
    public static ITaskItem Item(string path) => new TaskItem(path.Replace("%", "%25").Replace(";", "%3b"));
}
