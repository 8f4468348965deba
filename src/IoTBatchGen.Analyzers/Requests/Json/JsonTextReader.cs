using System.Globalization;
using System.Text;

namespace IoTBatchGen.Analyzers.Requests.Json;

/// <summary>Reads a string of JSON text.</summary>
internal static class JsonTextReader
{
    /// <summary>The string whose opening quote stands at <paramref name="at"/>; null where it is none.</summary>
    public static JsonNode? Read(string text, ref int at)
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
                return new JsonNode(JsonNodeKind.Text, start)
                {
                    End = at,
                    Text = holes == 0 ? value.ToString() : null,
                    Hole = holes == 1 && at - start == 3 ? start + 1 : null,
                };
            }

            if (character == '\\')
            {
                if (ReadEscape(text, ref at) is not { } escaped)
                {
                    return null;
                }

                value.Append(escaped);
                continue;
            }

            if (character == MappedText.Hole)
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

    private static char? ReadEscape(string text, ref int at)
    {
        char kind = at + 1 < text.Length ? text[at + 1] : MappedText.Hole;
        at += 2;
        switch (kind)
        {
            case '"' or '\\' or '/':
                return kind;
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'u' when at + 4 <= text.Length
                && ushort.TryParse(text.Substring(at, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort code):
                at += 4;
                return (char)code;
            default:
                return null;
        }
    }
}
