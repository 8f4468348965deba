using System.Text;

namespace IoTBatchGen.Analyzers.Json;

/// <summary>
/// Parses a JSON text, even if it is incomplete: missing parts are left out, and the rest is still read. Only for
/// code fixes and completion. Rules use StrictJsonParser, which proves that the text is JSON whatever its holes are
/// filled with. There are two parsers because a tolerant and a strict grammar have only words and escapes in common.
/// </summary>
internal sealed class TolerantJsonParser
{
    private const int MaxDepth = 64;

    private readonly string _text;
    private int _at;

    private TolerantJsonParser(string text) => _text = text;

    /// <summary>The object that a text is; null if it does not begin as one.</summary>
    public static JsonPart? Object(string text)
    {
        var reading = new TolerantJsonParser(text);
        reading.SkipBlanks();
        return reading.Peek == '{' ? reading.Value(0) : null;
    }

    private char Peek => _at < _text.Length ? _text[_at] : '\0';

    private JsonPart Value(int depth)
    {
        SkipBlanks();
        switch (Peek)
        {
            case '{' or '[' when depth < MaxDepth:
                return Container(depth);
            case '"':
                return Text();
            case '\0' or ',' or '}' or ']' or ':' when _at >= _text.Length || Peek != '\0':
                return new JsonPart(JsonPartKind.Missing, _at) { End = _at };
            default:
                return Word();
        }
    }

    private JsonPart Container(int depth)
    {
        bool isObject = Peek == '{';
        char closing = isObject ? '}' : ']';
        var part = new JsonPart(isObject ? JsonPartKind.Object : JsonPartKind.Array, _at++);
        while (true)
        {
            SkipBlanks();
            char next = Peek;
            if (next == closing)
            {
                _at++;
                part.IsClosed = true;
                break;
            }

            if (_at >= _text.Length || next is '}' or ']')
            {
                break;
            }

            if (next == ',')
            {
                part.Commas.Add(_at++);
                continue;
            }

            int before = _at;
            part.Members.Add(isObject ? Member(depth) : new JsonMember(null, Value(depth + 1)));
            if (_at == before)
            {
                // Not valid here; continue after it.
                _at++;
            }
        }

        part.End = _at;
        return part;
    }

    private JsonMember Member(int depth)
    {
        JsonPart name = Peek == '"' ? Text() : Word();
        SkipBlanks();
        if (Peek != ':')
        {
            return new JsonMember(name, new JsonPart(JsonPartKind.Missing, _at) { End = _at });
        }

        _at++;
        return new JsonMember(name, Value(depth + 1));
    }

    private JsonPart Text()
    {
        var part = new JsonPart(JsonPartKind.Text, _at++);
        var value = new StringBuilder();
        while (_at < _text.Length && _text[_at] is not ('\r' or '\n'))
        {
            char c = _text[_at++];
            if (c == '"')
            {
                part.IsClosed = true;
                break;
            }

            value.Append(c == '\\' && _at < _text.Length ? Escape() : c);
        }

        part.End = _at;
        part.Value = value.ToString();
        return part;
    }

    /// <summary>The character of the escape after the backslash that was just read; for an unknown escape the character itself.</summary>
    private char Escape()
    {
        char character = JsonEscape.Read(_text, _at - 1, out int length) ?? _text[_at];
        _at += length - 1;
        return character;
    }

    private JsonPart Word()
    {
        var part = new JsonPart(JsonPartKind.Word, _at);
        while (_at < _text.Length && _text[_at] is not (',' or ':' or '{' or '}' or '[' or ']' or '"') && !char.IsWhiteSpace(_text[_at]))
        {
            _at++;
        }

        part.End = _at;
        part.Value = _text.Substring(part.Start, _at - part.Start);
        part.IsClosed = true;
        return part;
    }

    private void SkipBlanks()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
        {
            _at++;
        }
    }
}
