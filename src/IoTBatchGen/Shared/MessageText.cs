using System.Globalization;
using System.Text;

namespace IoTBatchGen.Shared;

/// <summary>
/// Makes text from outside, such as a profile or a request, safe for a message: short, and without anything that a terminal or an editor would interpret
/// instead of showing it (line ends, escape sequences, marks that turn the direction of writing), nor a build server
/// (<c>##vso[…]</c>, <c>##teamcity[…]</c>).
/// </summary>
internal static class MessageText
{
    private const int Longest = 80;
    private const int LongestPath = 260;
    private const int LongestSentence = 300;
    private const int LongestOfPaths = 1200;

    /// <summary>A name or value without quotes.</summary>
    public static string Escape(string text) => Show(text, Longest);

    /// <summary>A name or value in quotes.</summary>
    public static string Quote(string text) => "'" + Escape(text) + "'";

    /// <summary>A path in quotes, not shortened because its end distinguishes files.</summary>
    public static string QuotePath(string path) => "'" + Show(path, LongestPath) + "'";

    /// <summary>A sentence that names paths whole.</summary>
    public static string SentenceOfPaths(string text) => Show(text, LongestOfPaths);

    /// <summary>A sentence that holds text of the profile somewhere, such as the parser's message.</summary>
    public static string Sentence(string text) => Show(text, LongestSentence);

    private static string Show(string text, int longest) => IsShownAsItIs(text, longest) ? text : Shown(text, longest);

    // Nearly all names are, and many are made ready for a message that is not needed in the end.
    private static bool IsShownAsItIs(string text, int longest)
    {
        if (text.Length > longest)
        {
            return false;
        }

        foreach (char c in text)
        {
            if (c is < ' ' or > '~' or '#')
            {
                return false;
            }
        }

        return true;
    }

    private static string Shown(string text, int longest)
    {
        var shown = new StringBuilder();
        for (int i = 0; i < text.Length; i++)
        {
            if (shown.Length >= longest)
            {
                return shown.Append('…').ToString();
            }

            char c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) && !IsHidden(text, i))
            {
                shown.Append(c).Append(text[++i]);
            }
            else if (IsHidden(text, i) || IsBuildCommand(text, i))
            {
                shown.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            }
            else
            {
                shown.Append(c);
            }
        }

        return shown.ToString();
    }

    /// <summary>Unusual spaces look like common ones, so that different names would look the same.</summary>
    private static bool IsHidden(string text, int index) =>
        (text[index] != ' ' && char.IsSeparator(text, index))
        || HiddenCharacters.IsAt(text, index)
        || CharUnicodeInfo.GetUnicodeCategory(text, index) is UnicodeCategory.Control or UnicodeCategory.Surrogate
            or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse;

    /// <summary>Build servers obey what follows two of them, wherever in a line of the output it is.</summary>
    private static bool IsBuildCommand(string text, int index) => text[index] == '#' && index > 0 && text[index - 1] == '#';
}
