using System.Globalization;
using System.Text;

namespace IoTBatchGen.Analyzers.Rules;

/// <summary>Shows text that others wrote in a message: short, on one line, nothing in it invisible or reordering.</summary>
internal static class Untrusted
{
    private const int MostCharacters = 80;

    public static string Show(string text)
    {
        var shown = new StringBuilder();
        foreach (char c in text)
        {
            if (shown.Length >= MostCharacters)
            {
                return shown.Append('…').ToString();
            }

            if (IsPlain(c))
            {
                shown.Append(c);
            }
            else
            {
                shown.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
        }

        return shown.ToString();
    }

    private static bool IsPlain(char c) => CharUnicodeInfo.GetUnicodeCategory(c) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}
