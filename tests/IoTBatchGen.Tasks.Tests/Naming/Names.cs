using System.Text;
using CsCheck;

namespace IoTBatchGen.Tasks.Tests.Naming;

/// <summary>Names that somebody might hope do harm.</summary>
internal static class Names
{
    private static readonly Gen<string> Piece = Gen.OneOf<string>(
        Gen.OneOf(
            "..", ".", "/", "\\", "//", "C:", "c:\\", "\\\\server\\share", "~", "$HOME", "%2e%2e", "..%2f", "CON", "NUL.json", "a", "A", "profile", "Profile", " ",
            "\0", "\n", ":", "*", "?", "é", "e\u0301", "\uFF0E\uFF0E", "\u2215", "服务", "-0123456789abcdef", "servicetype-capability.json", "DEVICETYPE-CAPABILITY.JSON"),
        Gen.Char.Array[0, 3].Select(chars => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(chars))));

    /// <summary>A name, never empty.</summary>
    public static Gen<string> Hostile { get; } = Piece.Array[1, 4].Select(pieces => string.Concat(pieces)).Where(name => name.Length > 0);
}
