using System;
using System.Linq;
using System.Text.RegularExpressions;

namespace IoTBatchGen.Tasks.Naming;

/// <summary>
/// The name of a file or folder that every file system takes and that stays itself on each: a name that does not, or is very long,
/// keeps what it can and gets a hash of the whole.
/// </summary>
internal static class SafeName
{
    private const int Longest = 64;
    private const int LongestWithHash = 40;
    private static readonly Regex Hashed = new($@"-[0-9a-f]{{{Digest.ShortLength}}}(\.[A-Za-z0-9]{{1,5}})?$", RegexOptions.CultureInvariant);
    private static readonly Regex Extension = new(@"\.[A-Za-z0-9]{1,5}$", RegexOptions.CultureInvariant);
    private static readonly Regex ReservedByWindows = new(
        @"^(CON|PRN|AUX|NUL|COM[0-9]|LPT[0-9]) *(\.|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public static string From(string name) => IsSafe(name) ? name : WithHash(name, name);

    /// <summary>A name that no safe name equals, and no other of another whole.</summary>
    public static string WithHash(string name, string whole)
    {
        string extension = Extension.Match(name).Value;
        string stem = new([.. name.Substring(0, name.Length - extension.Length).Take(LongestWithHash).Select(c => IsSafe(c) ? c : '_')]);
        return $"{stem}-{Digest.Short(whole)}{extension}";
    }

    private static bool IsSafe(string name) =>
        name.Length is > 0 and <= Longest && name.All(IsSafe) && name[0] != ' ' && name[name.Length - 1] is not ('.' or ' ')
        && !ReservedByWindows.IsMatch(name) && !Hashed.IsMatch(name);

    /// <summary>
    /// Letters in no case and without composed forms, apart from ASCII: what other letters equal differs between file systems
    /// and, with the Unicode version, between hosts.
    /// </summary>
    private static bool IsSafe(char c) => c switch
    {
        >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' => true,
        '.' or '_' or '-' or ' ' or '(' or ')' => true,
        >= '\u3400' and <= '\u4DBF' or >= '\u4E00' and <= '\u9FFF' => true, // Chinese
        _ => false,
    };
}
