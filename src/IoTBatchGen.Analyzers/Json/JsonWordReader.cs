using IoTBatchGen.Profiles.Text;

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
        _ => NumberText.IsPlain(word, leadingZeros: false) ? JsonNodeKind.Number : null,
    };
}
