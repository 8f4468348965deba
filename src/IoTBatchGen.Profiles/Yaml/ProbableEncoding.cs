using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace IoTBatchGen.Profiles.Yaml;

/// <summary>
/// The encoding that bytes are probably in, by how those beyond ASCII follow each other. Only a few are distinguished: those in which device profiles
/// are saved by mistake.
/// </summary>
internal static class ProbableEncoding
{
    private const string Gbk = "GBK (GB18030)";
    private const string Latin = "Windows-1252 or ISO-8859-1 (Latin-1)";

    /// <summary>A byte beyond ASCII whose value is not known.</summary>
    private const int Unknown = -1;

    /// <summary>Chinese text of this many bytes always contains some below 0xC0, where Windows-1251 has no Russian letters.</summary>
    private const int ManyBytes = 8;

    public static string Guess(IEnumerable<byte> bytes) => Guess(bytes.Select(value => (int)value).ToArray());

    /// <summary>The same where a host has read the bytes as UTF-8, and has put U+FFFD where they were not.</summary>
    public static string OfReplaced(string text)
    {
        var bytes = new List<int>(text.Length);
        char[] one = new char[1];
        foreach (char c in text)
        {
            if (c < '\u0080')
            {
                bytes.Add(c);
            }
            else if (c == ForeignText.Lost)
            {
                bytes.Add(Unknown);
            }
            else
            {
                one[0] = c;
                bytes.AddRange(Encoding.UTF8.GetBytes(one).Select(value => (int)value));
            }
        }

        return Guess(bytes);
    }

    private static string Guess(IReadOnlyList<int> bytes)
    {
        int pairs = 0;
        int alone = 0;
        int kana = 0;
        int big5Only = 0;
        for (int i = 0; i < bytes.Count; i++)
        {
            if (!IsHigh(bytes[i]))
            {
                continue;
            }

            int next = i + 1 < bytes.Count ? bytes[i + 1] : 0;
            bool isPair = IsHigh(next);
            pairs += isPair ? 1 : 0;
            alone += isPair ? 0 : 1;
            kana += bytes[i] is 0x82 or 0x83 ? 1 : 0;
            big5Only += bytes[i] is >= 0xA4 and <= 0xC6 && next is >= 0x40 and < 0x7F ? 1 : 0;
            i += isPair || (bytes[i] is 0x82 or 0x83 && next >= 0x40) ? 1 : 0;
        }

        int[] high = [.. bytes.Where(IsHigh)];
        return kana * 2 > pairs + alone ? "Shift-JIS"
            : high.Length >= ManyBytes && high.All(value => value >= 0xC0) ? "Windows-1251"
            : pairs > 0 && big5Only * 6 > pairs + alone ? "Big5"
            : pairs > alone ? Gbk
            : Latin;
    }

    private static bool IsHigh(int value) => value is Unknown or >= 0x80;
}
