using System.Collections.Generic;
using System.Net;
using System.Text;

namespace IoTBatchGen.Client.Responses;

/// <summary>A text with its escapes undone, and where in the source each of its characters is.</summary>
/// <remarks>
/// A server or a gateway repeats what it was sent as JSON, as a page, as a URL, or as one in the other; and UTF-16 read as UTF-8 has a NUL
/// beside each letter. Undone step by step, all of them are the same text again.
/// </remarks>
internal sealed class DecodedText
{
    private const string HexDigits = "0123456789abcdef";

    private readonly List<int> _starts = new List<int>();
    private readonly List<int> _ends = new List<int>();
    private readonly StringBuilder _text = new StringBuilder();

    private DecodedText()
    {
    }

    public string Text { get; private set; } = string.Empty;

    /// <summary>A text as it is.</summary>
    public static DecodedText From(string source)
    {
        var plain = new DecodedText();
        for (int i = 0; i < source.Length; i++)
        {
            plain.Add(source[i], i, i + 1);
        }

        plain.Text = source;
        return plain;
    }

    /// <summary>Where in the source a character begins.</summary>
    public int StartOf(int index) => _starts[index];

    /// <summary>Where in the source a character ends.</summary>
    public int EndOf(int index) => _ends[index];

    /// <summary>The text with one more layer of escapes undone; null if it has none.</summary>
    public DecodedText? Next()
    {
        var next = new DecodedText();
        bool isChanged = false;
        for (int i = 0; i < Text.Length;)
        {
            int length = Decode(i, out string decoded);
            if (length == 0)
            {
                next.Add(Text[i], _starts[i], _ends[i]);
                i++;
                continue;
            }

            isChanged = true;
            foreach (char c in decoded)
            {
                next.Add(c, _starts[i], _ends[i + length - 1]);
            }

            i += length;
        }

        next.Text = next._text.ToString();
        return isChanged ? next : null;
    }

    private void Add(char c, int start, int end)
    {
        _text.Append(c);
        _starts.Add(start);
        _ends.Add(end);
    }

    // How many characters an escape at a place takes; 0 where there is none.
    private int Decode(int i, out string decoded)
    {
        decoded = string.Empty;
        switch (Text[i])
        {
            case '\0': return 1;
            case '\\': return Backslash(i, out decoded);
            case '%': return Percent(i, out decoded);
            case '&': return Entity(i, out decoded);
            default: return 0;
        }
    }

    private int Backslash(int i, out string decoded)
    {
        decoded = string.Empty;
        if (i + 1 == Text.Length)
        {
            return 0;
        }

        switch (Text[i + 1])
        {
            case 'u': return Number(i, 2, 4, out decoded);
            case 'U': return TryHex(i + 2, 8, out int value) && value <= char.MaxValue ? Number(i, 2, 8, out decoded) : Number(i, 2, 4, out decoded);
            case 'x':
            case 'X': return Number(i, 2, 2, out decoded);
            case '/':
            case '\\':
            case '"':
            case '\'':
                decoded = Text.Substring(i + 1, 1);
                return 2;
            default:
                return 0;
        }
    }

    private int Percent(int i, out string decoded)
    {
        if (i + 1 < Text.Length && (Text[i + 1] == 'u' || Text[i + 1] == 'U'))
        {
            return Number(i, 2, 4, out decoded);
        }

        // All that follow each other: only together are they letters outside ASCII.
        var bytes = new List<byte>();
        int end = i;
        while (end + 2 < Text.Length && Text[end] == '%' && TryHex(end + 1, 2, out int value))
        {
            bytes.Add((byte)value);
            end += 3;
            if (value < 0x80)
            {
                break;
            }
        }

        decoded = Encoding.UTF8.GetString(bytes.ToArray());
        return end - i;
    }

    private int Entity(int i, out string decoded)
    {
        decoded = string.Empty;
        bool isNumber = i + 1 < Text.Length && Text[i + 1] == '#';

        // A number can have any number of leading zeros; no name is longer than this.
        int mostChars = isNumber ? Text.Length : 12;
        int end = i + 1;
        while (end < Text.Length && end - i < mostChars && (Text[end] == '#' || char.IsLetterOrDigit(Text[end])))
        {
            end++;
        }

        // Browsers read a number without the semicolon too; one that goes on with an escape is not whole yet.
        string entity = Text.Substring(i, end - i);
        bool isClosed = end < Text.Length && Text[end] == ';';
        bool isWhole = isClosed || (isNumber && !(end < Text.Length && (Text[end] == '\\' || Text[end] == '%')));
        decoded = WebUtility.HtmlDecode(entity + ";");
        return !isWhole || decoded == entity + ";" ? 0 : entity.Length + (isClosed ? 1 : 0);
    }

    private int Number(int i, int prefix, int digits, out string decoded)
    {
        bool isOne = TryHex(i + prefix, digits, out int value);
        decoded = isOne ? ((char)value).ToString() : string.Empty;
        return isOne ? prefix + digits : 0;
    }

    private bool TryHex(int i, int digits, out int value)
    {
        value = 0;
        for (int end = i + digits; i < end; i++)
        {
            int digit = i < Text.Length ? HexDigits.IndexOf(char.ToLowerInvariant(Text[i])) : -1;
            if (digit < 0)
            {
                return false;
            }

            value = (value * 16) + digit;
        }

        return true;
    }
}
