using System.Globalization;

namespace IoTBatchGen.Client.Responses;

/// <summary>What can be the id of a task. The platform's are 24 hex digits, but it does not promise that.</summary>
internal static class TaskIds
{
    /// <summary>The longest text that is taken for an id.</summary>
    public const int MaxLength = 256;

    /// <summary>Whether a text can be one: not blank, not longer, and nothing in it that would break or hide a line of a log.</summary>
    public static bool IsPossible(string? text)
    {
        if (string.IsNullOrWhiteSpace(text) || text!.Length > MaxLength)
        {
            return false;
        }

        foreach (char c in text)
        {
            switch (CharUnicodeInfo.GetUnicodeCategory(c))
            {
                case UnicodeCategory.Control:
                case UnicodeCategory.Format:
                case UnicodeCategory.LineSeparator:
                case UnicodeCategory.ParagraphSeparator:
                    return false;
            }
        }

        return true;
    }
}
