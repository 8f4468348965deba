using System.Globalization;
using System.Text;

namespace IoTBatchGen.Analyzers.Emission;

/// <summary>The only way for text into a C# literal.</summary>
internal static class StringLiteral
{
    /// <summary>The text as a C# literal; <c>null</c> for none.</summary>
    public static string Encode(string? text) => text is null ? "null" : "\"" + Escape(text) + "\"";

    /// <summary>Text of many lines as a literal of many lines if it can be, that is, if no other character needs an escape.</summary>
    public static string EncodeLines(string text)
    {
        if (text.IndexOf('\n') < 0)
        {
            return Encode(text);
        }

        foreach (char c in text)
        {
            if (c != '\n' && !StandsForItself(c))
            {
                return Encode(text);
            }
        }

        return "@\"" + text.Replace("\"", "\"\"") + "\"";
    }

    /// <summary>The text as it is between the quotes of a C# literal.</summary>
    private static string Escape(string text)
    {
        if (IsPlain(text))
        {
            return text;
        }

        var literal = new StringBuilder(text.Length + 2);
        foreach (char c in text)
        {
            if (IsEscaped(c))
            {
                literal.Append('\\').Append(c);
            }
            else if (c == '\n')
            {
                literal.Append("\\n");
            }
            else if (StandsForItself(c))
            {
                literal.Append(c);
            }
            else
            {
                literal.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
        }

        return literal.ToString();
    }

    private static bool IsPlain(string text)
    {
        foreach (char c in text)
        {
            if (IsEscaped(c) || !StandsForItself(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsEscaped(char c) => c is '"' or '\\';

    // Fixed ranges rather than Unicode categories, which differ with the version of the runtime: printable ASCII, Latin-1 but
    // its controls and the soft hyphen, and the Han characters that vendors' names are written with.
    private static bool StandsForItself(char c) =>
        c is (>= ' ' and <= '~') or (>= '\u00A1' and <= '\u00FF' and not '\u00AD') or (>= '\u4E00' and <= '\u9FA5');
}
