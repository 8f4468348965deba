using System.Globalization;

namespace IoTBatchGen.Analyzers.Json;

/// <summary>Reads the escape sequences of C# literals.</summary>
internal static class EscapeReader
{
    /// <summary>The text of the escape sequence at <paramref name="at"/>, and its length in the source; null if it is not an escape sequence.</summary>
    public static string? Read(string source, int at, out int length)
    {
        length = 2;
        if (at + 1 >= source.Length)
        {
            return null;
        }

        switch (source[at + 1])
        {
            case '\'': return "'";
            case '"': return "\"";
            case '\\': return "\\";
            case '0': return "\0";
            case 'a': return "\a";
            case 'b': return "\b";
            case 'e': return "\u001b";
            case 'f': return "\f";
            case 'n': return "\n";
            case 'r': return "\r";
            case 't': return "\t";
            case 'v': return "\v";
            case 'u': return ReadHex(source, at + 2, 4, 4, ref length);
            case 'U': return ReadHex(source, at + 2, 8, 8, ref length);
            case 'x': return ReadHex(source, at + 2, 1, 4, ref length);
            default: return null;
        }
    }

    private static string? ReadHex(string source, int at, int least, int most, ref int length)
    {
        int digits = 0;
        while (digits < most && at + digits < source.Length && System.Uri.IsHexDigit(source[at + digits]))
        {
            digits++;
        }

        if (digits < least
            || !int.TryParse(source.Substring(at, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int code)
            || code is < 0 or > 0x10FFFF)
        {
            return null;
        }

        length += digits;
        return code < 0x10000 ? ((char)code).ToString() : char.ConvertFromUtf32(code);
    }
}
