using System;
using System.Linq;
using System.Text;
using IoTBatchGen.Profiles.Issues;
using IoTBatchGen.Tasks.Naming;

namespace IoTBatchGen.Tasks.Unpacking;

/// <summary>
/// Where an archive goes: a folder named as the archive, which diagnostics in unpacked files show, and in it one named by its path and content.
/// So nothing that was unpacked is ever written over or deleted while another build of the project may be reading it.
/// </summary>
internal static class ZipFolder
{
    /// <summary>Below the project's intermediate folder.</summary>
    public const string Parent = ArchivedPath.UnpackedIn;

    /// <summary>The number of digits is small because paths are long, and only archives with the same name must be distinguished.</summary>
    private const int DigestLength = 8;

    /// <summary>The folder of an archive, below the intermediate folder.</summary>
    /// <param name="zip">The archive's full path.</param>
    /// <param name="projectFolder">The project's folder.</param>
    /// <param name="content">The digest of what it holds, or what keeps it from being read.</param>
    public static string Of(string zip, string projectFolder, string content)
    {
        string name = zip.Substring(zip.LastIndexOfAny(['/', '\\']) + 1);
        string digest = Digest.Compute(Encoding.UTF8.GetBytes(Relative(zip, projectFolder) + "\n" + content));
        return $"{Parent}/{SafeName.From(name)}/{digest.Substring(0, DigestLength)}";
    }

    /// <summary>Relative to the project's folder, so that it does not depend on where that is.</summary>
    private static string Relative(string path, string projectFolder)
    {
        string[] target = Parts(path);
        string[] folder = Parts(projectFolder);
        int common = target.Zip(folder, (one, other) => one == other).TakeWhile(same => same).Count();
        return string.Join("/", Enumerable.Repeat("..", folder.Length - common).Concat(target.Skip(common)));
    }

    private static string[] Parts(string path) => path.TrimEnd('/', '\\').Split('/', '\\');
}
