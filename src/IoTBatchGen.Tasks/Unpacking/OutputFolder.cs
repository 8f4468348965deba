using System;
using System.IO;
using System.Linq;

namespace IoTBatchGen.Tasks.Unpacking;

/// <summary>
/// A folder that the build writes into, and never through a link below it: one that somebody put there, or a repository brought along, could lead
/// anywhere. The folder itself may be one, as people move their <c>obj</c> to another disk. Two builds may be at it at once.
/// </summary>
/// <param name="root">The full path of the folder.</param>
internal sealed class OutputFolder(string root)
{
    private readonly string _root = root.TrimEnd('/', '\\');

    /// <summary>The full path of a file.</summary>
    /// <param name="relative">Its path from here, with <c>/</c> between folders.</param>
    public string PathOf(string relative) => Path.Combine(_root, relative.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>Writes a file atomically. A file with the same content keeps its time stamp, so that nothing is compiled again.</summary>
    /// <exception cref="IOException">A link is in the way, or the file cannot be written.</exception>
    public void Write(string relative, byte[] content)
    {
        string path = PathOf(relative);
        RejectLinks(relative);
        if (Holds(path, content))
        {
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path));
        string temporary = path + "." + Path.GetRandomFileName();
        try
        {
            File.WriteAllBytes(temporary, content);
            Place(temporary, path);
        }
        catch (Exception exception) when ((exception is IOException or UnauthorizedAccessException) && Holds(path, content))
        {
            // The other build was quicker.
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>Deletes a folder and its content. Links are deleted, but never their targets.</summary>
    /// <exception cref="IOException">A link is in the way, or something cannot be deleted.</exception>
    public void Delete(string relative)
    {
        RejectLinks(relative);
        if (Directory.Exists(PathOf(relative)))
        {
            Directory.Delete(PathOf(relative), recursive: true);
        }
    }

    private static void Place(string temporary, string path)
    {
        if (File.Exists(path))
        {
            File.Replace(temporary, path, null);
        }
        else
        {
            File.Move(temporary, path);
        }
    }

    /// <summary>Of the folders on the way to a file, and the file itself.</summary>
    private void RejectLinks(string relative)
    {
        string[] parts = relative.Split('/');
        string? link = Enumerable.Range(1, parts.Length).Select(count => PathOf(string.Join("/", parts.Take(count)))).FirstOrDefault(IsLink);
        if (link is not null)
        {
            throw new IOException($"'{link}' is a link; device profile files are never written or deleted through a link, so remove it");
        }
    }

    /// <summary>A link that leads nowhere counts too: the framework's Exists does not see it.</summary>
    private static bool IsLink(string path)
    {
        try
        {
            return (File.GetAttributes(path) & FileAttributes.ReparsePoint) != 0;
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return false;
        }
    }

    private static bool Holds(string path, byte[] content)
    {
        var file = new FileInfo(path);
        return file.Exists && file.Length == content.Length && File.ReadAllBytes(path).SequenceEqual(content);
    }
}
