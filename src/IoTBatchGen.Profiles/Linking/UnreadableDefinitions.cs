using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace IoTBatchGen.Profiles.Linking;

/// <summary>
/// Files that would define services, were they not empty or unreadable. That they are is said of themselves; saying of the
/// services as well that they lack a definition would be saying it twice.
/// </summary>
internal sealed class UnreadableDefinitions(string root, ImmutableArray<ProfileFile> below, IEnumerable<string> undefined)
{
    private readonly HashSet<string> _undefined = new(undefined, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether such a file may define the serviceType: by convention a folder is named for it, but not every vendor keeps to that.</summary>
    public bool MayDefine(string serviceType) =>
        below.Any(file => file.Document.IsNothing && file.Document.Issues.Length > 0 && MayDefine(file.Item.Path, serviceType));

    private bool MayDefine(string path, string serviceType)
    {
        string[] folders = path.Substring(root.Length).Split('/');
        return folders.Contains(serviceType, StringComparer.OrdinalIgnoreCase) || !folders.Any(_undefined.Contains);
    }
}
