using System.Text;

namespace IoTBatchGen.Analyzers.Json;

/// <summary>Reads a string of JSON text.</summary>
internal static class JsonTextReader
{
    /// <summary>The string whose opening quote is at <paramref name="at"/>; null if there is none.</summary>
    public static JsonSyntaxNode? Read(string text, ref int at)
    {
        int start = at++;
        if (ReadPlain(text, ref at) is { } plain)
        {
            return new JsonSyntaxNode(JsonNodeKind.Text, start) { End = at, Text = plain };
        }

        var value = new StringBuilder();
        int holes = 0;
        while (at < text.Length)
        {
            char character = text[at];
            if (character == '"')
            {
                at++;
                return new JsonSyntaxNode(JsonNodeKind.Text, start)
                {
                    End = at,
                    Text = holes == 0 ? value.ToString() : null,
                    Hole = holes == 1 && at - start == 3 ? start + 1 : null,
                };
            }

            if (character == '\\')
            {
                if (JsonEscape.Read(text, at, out int length) is not { } escaped)
                {
                    return null;
                }

                value.Append(escaped);
                at += length;
                continue;
            }

            if (character == TextMap.Hole)
            {
                holes++;
            }
            else if (character < ' ')
            {
                return null;
            }

            value.Append(character);
            at++;
        }

        return null;
    }

    /// <summary>The rest of a string without escapes and holes, as nearly all are; null for any other.</summary>
    private static string? ReadPlain(string text, ref int at)
    {
        for (int end = at; end < text.Length && text[end] is not ('\\' or < ' '); end++)
        {
            if (text[end] == '"')
            {
                string plain = text.Substring(at, end - at);
                at = end + 1;
                return plain;
            }
        }

        return null;
    }
}
