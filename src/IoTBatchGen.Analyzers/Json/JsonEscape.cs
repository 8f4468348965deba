using System.Globalization;

namespace IoTBatchGen.Analyzers.Json;

/// <summary>Reads the escape sequences of JSON strings.</summary>
internal static class JsonEscape
{
    /// <summary>The character of the escape sequence at <paramref name="at"/>, and its length in the text; null if it is not an escape sequence.</summary>
    public static char? Read(string text, int at, out int length)
    {
        length = 2;
        if (at + 1 >= text.Length)
        {
            return null;
        }

        switch (text[at + 1])
        {
            case '"' or '\\' or '/':
                return text[at + 1];
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'u' when at + 6 <= text.Length
                && ushort.TryParse(text.Substring(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort code):
                length = 6;
                return (char)code;
            default:
                return null;
        }
    }
}
