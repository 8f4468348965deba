namespace IoTBatchGen.Analyzers.Json;

/// <summary>Reads JSON words without quotes: numbers, <c>true</c>, <c>false</c>, <c>null</c>, holes.</summary>
internal static class JsonWordReader
{
    /// <summary>The value that begins at <paramref name="at"/>; null if it is not one.</summary>
    public static JsonSyntaxNode? Read(string text, ref int at)
    {
        int start = at;
        bool hasHole = false;
        while (at < text.Length && text[at] is not (' ' or '\t' or '\n' or '\r' or ',' or ':' or '"' or '{' or '}' or '[' or ']'))
        {
            hasHole |= text[at++] == TextMap.Hole;
        }

        string word = text.Substring(start, at - start);
        JsonNodeKind? kind = hasHole ? JsonNodeKind.Unknown : KindOf(word);
        return kind is { } known
            ? new JsonSyntaxNode(known, start) { End = at, Text = word, Hole = hasHole && word.Length == 1 ? start : null }
            : null;
    }

    private static JsonNodeKind? KindOf(string word) => word switch
    {
        "true" or "false" => JsonNodeKind.Boolean,
        "null" => JsonNodeKind.Null,
        _ => IsNumber(word) ? JsonNodeKind.Number : null,
    };

    /// <summary>RFC 8259: no sign but minus, no leading zero, digits on both sides of a point.</summary>
    private static bool IsNumber(string word)
    {
        int at = word.Length > 0 && word[0] == '-' ? 1 : 0;
        int first = at;
        if (!SkipDigits(word, ref at) || (word[first] == '0' && at > first + 1))
        {
            return false;
        }

        if (at < word.Length && word[at] == '.')
        {
            at++;
            if (!SkipDigits(word, ref at))
            {
                return false;
            }
        }

        if (at < word.Length && word[at] is 'e' or 'E')
        {
            at++;
            at += at < word.Length && word[at] is '+' or '-' ? 1 : 0;
            if (!SkipDigits(word, ref at))
            {
                return false;
            }
        }

        return at == word.Length;
    }

    private static bool SkipDigits(string word, ref int at)
    {
        int start = at;
        while (at < word.Length && word[at] is >= '0' and <= '9')
        {
            at++;
        }

        return at > start;
    }
}
