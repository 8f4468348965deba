using System;
using System.Collections.Generic;
using System.Linq;
using IoTBatchGen.Profiles.Model;

namespace IoTBatchGen.Profiles.Linking;

/// <summary>The root folders of the devices that wait for definitions, and which of them a definition's file belongs to.</summary>
internal sealed class ProfileRoots
{
    private readonly HashSet<string> _roots;

    public ProfileRoots(IEnumerable<(ProfileItem Item, ProfileContent Content)> files) =>
        _roots = new HashSet<string>(files.Where(file => Waits(file.Content)).Select(file => RootOf(file.Item.Path)), StringComparer.Ordinal);

    /// <summary>The root of a file that contains a device: the parent of its folder <c>profile</c>, or else the file's own folder. Ends in <c>/</c>.</summary>
    public static string RootOf(string path)
    {
        string folder = Folder(path);
        return folder.EndsWith("/profile/", StringComparison.OrdinalIgnoreCase)
            ? folder.Substring(0, folder.Length - "profile/".Length)
            : folder.Equals("profile/", StringComparison.OrdinalIgnoreCase) ? string.Empty : folder;
    }

    /// <summary>The nearest root above a file; null if there is none.</summary>
    public string? Above(string path)
    {
        for (string folder = Folder(path); ; folder = Folder(folder.TrimEnd('/')))
        {
            if (_roots.Contains(folder))
            {
                return folder;
            }

            if (folder.Length == 0)
            {
                return null;
            }
        }
    }

    /// <summary>A file whose services are all whole, such as one of ours, takes no definitions away from its neighbours.</summary>
    private static bool Waits(ProfileContent content) =>
        content.Devices.Any(device => !device.IsWhole);

    private static string Folder(string path) => path.Substring(0, path.LastIndexOf('/') + 1);
}
