using System.Globalization;
using System.Text;

namespace IoTBatchGen.Analyzers.Emission;

/// <summary>The only way for text into an XML comment.</summary>
internal static class XmlText
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text as one line of XML: what would break the line or the XML, or is not visible, becomes harmless.</summary>
    public static string Encode(string text)
    {
        if (IsPlain(text))
        {
            return text;
        }

        var xml = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            switch (c)
            {
                case '&':
                    xml.Append("&amp;");
                    break;
                case '<':
                    xml.Append("&lt;");
                    break;
                case '>':
                    xml.Append("&gt;");
                    break;
                case '"':
                    xml.Append("&quot;");
                    break;
                case { } when char.IsControl(c) || char.IsWhiteSpace(c):
                    AppendSpace(xml);
                    break;
                case { } when HiddenCharacters.IsAt(text, i) && !IsEmojiStyle(text, i):
                    xml.Append(Replacement);
                    i += HiddenCharacters.LengthAt(text, i) - 1;
                    break;
                case { } when char.IsSurrogatePair(text, i):
                    xml.Append(c).Append(text[++i]);
                    break;
                default:
                    xml.Append(IsXml(c) ? c : Replacement);
                    break;
            }
        }

        return xml.ToString().Trim(' ');
    }

    // Most text needs no changes: printable ASCII with single spaces inside.
    private static bool IsPlain(string text)
    {
        char before = ' ';
        foreach (char c in text)
        {
            if (c is not (>= ' ' and <= '~') || c is '&' or '<' or '>' or '"' || (c == ' ' && before == ' '))
            {
                return false;
            }

            before = c;
        }

        return before != ' ' || text.Length == 0;
    }

    // A run of line breaks and tabs, as YAML blocks hold them, reads as one space.
    private static void AppendSpace(StringBuilder xml)
    {
        if (xml.Length > 0 && xml[xml.Length - 1] != ' ')
        {
            xml.Append(' ');
        }
    }

    /// <summary>Whether the character only says how the symbol before it is drawn, as in ⚠️: one such mark behind one symbol.</summary>
    private static bool IsEmojiStyle(string text, int index) =>
        text[index] == '\uFE0F' && index > 0 && CharUnicodeInfo.GetUnicodeCategory(text, index - 1) == UnicodeCategory.OtherSymbol;

    // Half of a surrogate pair, U+FFFE and U+FFFF are not XML.
    private static bool IsXml(char c) => !char.IsSurrogate(c) && c is not ('\uFFFE' or '\uFFFF');
}
