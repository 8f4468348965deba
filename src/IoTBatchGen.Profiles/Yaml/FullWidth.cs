namespace IoTBatchGen.Profiles.Yaml;

/// <summary>Punctuation as Chinese and Japanese input methods write it, where YAML and JSON know the one of ASCII only.</summary>
internal static class FullWidth
{
    private const string Wide = "：，、“”＂｛｝［］【】";
    private const string Narrow = ":,,\"\"\"{}[][]";

    /// <summary>What to say of the last such mark in a stretch of text, outside of quotes; null if there is none.</summary>
    public static (int At, string Reason)? LastIn(string text, int from, int to)
    {
        int last = -1;
        bool isQuoted = false;
        for (int at = from; at <= to && at < text.Length; at++)
        {
            isQuoted ^= text[at] == '"';
            last = !isQuoted && Wide.IndexOf(text[at]) >= 0 ? at : last;
        }

        return last < 0 ? null : (last, ReasonOf(text[last]));
    }

    private static string ReasonOf(char mark)
    {
        char narrow = Narrow[Wide.IndexOf(mark)];
        string name = narrow switch
        {
            ':' => "colon",
            ',' => "comma",
            '"' => "quote",
            _ => "bracket",
        };
        return $"this {name} is a full-width character; write '{narrow}'{(narrow is ':' or ',' ? " and a space" : string.Empty)}";
    }
}
