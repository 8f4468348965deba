using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace IoTBatchGen.Tasks.Unpacking;

/// <summary>Writes and removes files of the build. Two builds may be at it at once: an IDE's and one in a shell.</summary>
internal static class Output
{
    /// <summary>Writes a file, all at once; one that holds the same already keeps its time, so that nothing is compiled for it.</summary>
    public static void Write(string path, byte[] content, string temporaryFolder)
    {
        if (Holds(path, content))
        {
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path));
        string temporary = Path.Combine(temporaryFolder, Path.GetRandomFileName());
        File.WriteAllBytes(temporary, content);
        try
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
        catch (Exception exception) when ((exception is IOException or UnauthorizedAccessException) && Holds(path, content))
        {
            // The other build was quicker.
            File.Delete(temporary);
        }
    }

    /// <summary>Removes all of a folder but some files. A link is removed, and what it leads to left alone.</summary>
    public static void KeepOnly(string folder, ICollection<string> files)
    {
        if (!Directory.Exists(folder))
        {
            return;
        }

        foreach (string file in Directory.GetFiles(folder).Where(file => !files.Contains(file)))
        {
            File.Delete(file);
        }

        foreach (string below in Directory.GetDirectories(folder))
        {
            if ((File.GetAttributes(below) & FileAttributes.ReparsePoint) == 0)
            {
                KeepOnly(below, files);
            }

            if (!files.Any(file => file.StartsWith(below + Path.DirectorySeparatorChar, StringComparison.Ordinal)))
            {
                Directory.Delete(below);
            }
        }
    }

    private static bool Holds(string path, byte[] content)
    {
        var file = new FileInfo(path);
        return file.Exists && file.Length == content.Length && File.ReadAllBytes(path).SequenceEqual(content);
    }
}
