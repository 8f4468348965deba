namespace IoTBatchGen.Profiles.Yaml;

/// <summary>
/// Comments in JSON, which has none. YAML, as which JSON is read, takes what begins with <c>//</c> for text: of <c>"max": 9 // percent</c> it
/// would make a value.
/// </summary>
internal static class JsonComments
{
    /// <summary>The place of the first comment; -1 where there is none.</summary>
    public static int IndexIn(string text)
    {
        for (int i = text.IndexOf('/') < 0 ? text.Length : 0; i + 1 < text.Length; i++)
        {
            if (text[i] == '"')
            {
                i = EndOfString(text, i);
            }
            else if (text[i] == '/' && (text[i + 1] == '*' || (text[i + 1] == '/' && !IsAddress(text, i))))
            {
                return i;
            }
        }

        return -1;
    }

    private static int EndOfString(string text, int start)
    {
        int i = start + 1;
        while (i < text.Length && text[i] != '"')
        {
            i += text[i] == '\\' ? 2 : 1;
        }

        return i;
    }

    /// <summary>Whether the slashes are those of <c>http://…</c> without quotes.</summary>
    private static bool IsAddress(string text, int slashes) => slashes > 1 && text[slashes - 1] == ':' && char.IsLetter(text[slashes - 2]);
}
