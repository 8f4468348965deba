namespace IoTBatchGen.Analyzers.Json;

/// <summary>
/// Reads JSON text that may contain holes (<see cref="TextMap.Hole"/>): for a value, within a string, or for members and
/// entries. Where the text is not JSON with any filling, the answer is null.
/// </summary>
internal sealed class StrictJsonParser
{
    /// <summary>Deeper than any request; the depth of the call stack with it.</summary>
    private const int MaxDepth = 64;

    private readonly string _text;
    private int _at;

    private StrictJsonParser(string text) => _text = text;

    /// <summary>The object that is all of a text; null if there is none.</summary>
    public static JsonSyntaxNode? ReadObject(string text)
    {
        var scanner = new StrictJsonParser(text);
        scanner.SkipBlanks();
        if (scanner.Current != '{' || scanner.ReadValue(MaxDepth) is not { } root)
        {
            return null;
        }

        scanner.SkipBlanksAndHoles();
        return scanner._at == text.Length ? root : null;
    }

    /// <summary>The character to read; a letter, which begins nothing, at the end.</summary>
    private char Current => _at < _text.Length ? _text[_at] : 'x';

    private JsonSyntaxNode? ReadValue(int depth)
    {
        if (depth == 0)
        {
            return null;
        }

        switch (Current)
        {
            case '{': return ReadMembers(new JsonSyntaxNode(JsonNodeKind.Object, _at++), depth - 1);
            case '[': return ReadItems(new JsonSyntaxNode(JsonNodeKind.List, _at++), depth - 1);
            case '"': return JsonTextReader.Read(_text, ref _at);
            default: return JsonWordReader.Read(_text, ref _at);
        }
    }

    private JsonSyntaxNode? ReadMembers(JsonSyntaxNode node, int depth)
    {
        bool isAfterValue = false;
        bool isAfterComma = false;
        while (true)
        {
            bool isAfterHole = SkipBlanksAndHoles();
            node.IsComplete &= !isAfterHole;
            switch (Current)
            {
                case '}' when !isAfterComma || isAfterHole:
                    return End(node);

                case ',' when isAfterValue || isAfterHole:
                    _at++;
                    (isAfterValue, isAfterComma) = (false, true);
                    continue;

                case '"' when !isAfterValue || isAfterHole:
                    if (!ReadMember(node, depth))
                    {
                        return null;
                    }

                    (isAfterValue, isAfterComma) = (true, false);
                    continue;

                case ':' when isAfterHole:
                    // The hole was a name.
                    _at++;
                    SkipBlanks();
                    if (ReadValue(depth) is null)
                    {
                        return null;
                    }

                    (isAfterValue, isAfterComma) = (true, false);
                    continue;

                default:
                    return null;
            }
        }
    }

    private bool ReadMember(JsonSyntaxNode node, int depth)
    {
        JsonSyntaxNode? name = JsonTextReader.Read(_text, ref _at);
        SkipBlanks();
        if (name is null || Current != ':')
        {
            return false;
        }

        _at++;
        SkipBlanks();
        if (ReadValue(depth) is not { } value)
        {
            return false;
        }

        if (name.Text is null)
        {
            node.IsComplete = false;
        }
        else
        {
            node.Add(new JsonSyntaxMember(name, value));
        }

        // 60{rest}: digits, or further members.
        node.IsComplete &= value.Kind != JsonNodeKind.Unknown || value.Hole is not null;
        return true;
    }

    private JsonSyntaxNode? ReadItems(JsonSyntaxNode node, int depth)
    {
        bool isAfterValue = false;
        bool isAfterComma = false;
        while (true)
        {
            SkipBlanks();
            switch (Current)
            {
                case ']' when !isAfterComma:
                    return End(node);

                case ',' when isAfterValue:
                    _at++;
                    (isAfterValue, isAfterComma) = (false, true);
                    continue;

                case TextMap.Hole when isAfterValue:
                    _at++;
                    node.AddHole();
                    continue;

                case var _ when !isAfterValue:
                    if (ReadValue(depth) is not { } item)
                    {
                        return null;
                    }

                    node.Add(item);
                    if (item.Kind == JsonNodeKind.Unknown)
                    {
                        node.AddHole();
                    }

                    (isAfterValue, isAfterComma) = (true, false);
                    continue;

                default:
                    return null;
            }
        }
    }

    private JsonSyntaxNode End(JsonSyntaxNode node)
    {
        node.End = ++_at;
        return node;
    }

    private void SkipBlanks()
    {
        while (_at < _text.Length && IsBlank(_text[_at]))
        {
            _at++;
        }
    }

    private bool SkipBlanksAndHoles()
    {
        bool isHole = false;
        while (_at < _text.Length && (IsBlank(_text[_at]) || _text[_at] == TextMap.Hole))
        {
            isHole |= _text[_at++] == TextMap.Hole;
        }

        return isHole;
    }

    private static bool IsBlank(char character) => character is ' ' or '\t' or '\n' or '\r';
}
