using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace IoTBatchGen.Tasks.Archives;

/// <summary>
/// Which entries are profile files. They are recognized by name, as on the platform: real archives have different roots, misspelled folders, or no folders. What macOS
/// adds to archives (<c>__MACOSX/…/._devicetype-capability.json</c>) has such a name too.
/// </summary>
internal static class EntryKind
{
    private static readonly string[] Kinds = ["devicetype-capability", "servicetype-capability"];
    private static readonly string[] Archives = [".zip", .. OtherForms.Extensions];

    /// <summary>
    /// The profile files of an archive. Beside a file that has exactly the name that the platform asks for, others of the kind in its folder are
    /// copies (<c>devicetype-capability (1).json</c>, <c>… - Copy.json</c>) and left out.
    /// </summary>
    /// <param name="entries">The entries, each by its path.</param>
    public static IReadOnlyList<(string Path, ZipEntry Entry)> Profiles(IReadOnlyList<(string Path, ZipEntry Entry)> entries)
    {
        (string Path, ZipEntry Entry)[] profiles = [.. entries.Where(entry => KindOf(NameOf(entry.Path)) is not null)];
        var exact = new HashSet<string>(profiles.Select(entry => entry.Path).Where(IsExact).Select(Group), StringComparer.OrdinalIgnoreCase);
        return [.. profiles.Where(entry => IsExact(entry.Path) || !exact.Contains(Group(entry.Path)))];
    }

    /// <summary>Whether an entry is an archive itself.</summary>
    public static bool IsArchive(string path) =>
        Archives.Contains(Path.GetExtension(NameOf(path)), StringComparer.OrdinalIgnoreCase)
        && !NameOf(path).StartsWith("._", StringComparison.Ordinal);

    private static bool IsExact(string path) => Kinds.Any(kind => NameOf(path).Equals(kind + ".json", StringComparison.OrdinalIgnoreCase));

    /// <summary>A folder and the kind: where one of them has the exact name, the others are its copies.</summary>
    private static string Group(string path) => path.Substring(0, path.Length - NameOf(path).Length) + KindOf(NameOf(path));

    private static string? KindOf(string name) =>
        name.EndsWith(".json", StringComparison.OrdinalIgnoreCase) && !name.StartsWith("._", StringComparison.Ordinal)
            ? Kinds.FirstOrDefault(kind => name.IndexOf(kind, StringComparison.OrdinalIgnoreCase) >= 0)
            : null;

    private static string NameOf(string path) => path.Substring(path.LastIndexOf('/') + 1);
}
