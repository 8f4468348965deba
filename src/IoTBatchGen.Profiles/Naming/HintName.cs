using System.Linq;
using IoTBatchGen.Profiles.Text;

namespace IoTBatchGen.Profiles.Naming;

/// <summary>The only way for text into the name of a generated file.</summary>
internal static class HintName
{
    /// <summary>The file with the global usings; no class can have it, for <see cref="ReservedPart"/> is kept free.</summary>
    public const string GlobalUsings = ReservedPart + ".GlobalUsings" + Extension;

    /// <summary>The part of a name that no class gets.</summary>
    public const string ReservedPart = "IoTBatchGen";
    private const string Extension = ".g.cs";
    private const int MaxPartLength = 36;

    /// <summary>
    /// An identifier as a part of a name: letters and digits that every file system supports, and short because path lengths are
    /// limited. A hash makes shortened names distinct. It follows a dash, which identifiers cannot contain.
    /// </summary>
    public static string Part(string identifier)
    {
        if (identifier.Length <= MaxPartLength && AsciiWord.Is(identifier))
        {
            return identifier;
        }

        string part = new(identifier.Where(AsciiWord.IsPart).ToArray());
        part = part.Substring(0, System.Math.Min(part.Length, MaxPartLength));
        return part + "-" + StableHash.Digits(identifier, 8);
    }

    /// <summary>The name of the file of a part.</summary>
    public static string FileName(string part) => part + Extension;
}
