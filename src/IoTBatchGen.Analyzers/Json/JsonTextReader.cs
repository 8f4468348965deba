using System.Text;

namespace IoTBatchGen.Analyzers.Json;

/// <summary>Reads a string of JSON text.</summary>
internal static class JsonTextReader
{
    /// <summary>The string whose opening quote is at <paramref name="at"/>; null if there is none.</summary>
    public static JsonSyntaxNode? Read(string text, ref int at)
    {
        int start = at++;
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
}
