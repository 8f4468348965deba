using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using IoTBatchGen.Analyzers.Json;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.CodeFixes.Requests;

/// <summary>JSON text in a string literal. Edits change only the wrong characters, and escape them as the literal requires.</summary>
internal sealed class JsonLiteral
{
    private readonly DocumentContext _code;
    private readonly LiteralText _literal;
    private readonly JsonPart? _root;

    /// <summary>Whether it is a format, whose braces are doubled: its values can be changed, and nothing added or taken away.</summary>
    private readonly bool _isFormat;

    private JsonLiteral(DocumentContext code, LiteralText literal)
    {
        _code = code;
        _literal = literal;
        _isFormat = !literal.Kind.IsInterpolated && literal.Value.TrimStart().StartsWith("{{", System.StringComparison.Ordinal);
        _root = _isFormat ? null : TolerantJsonParser.Object(literal.Value);
    }

    /// <summary>The literal that contains a place; null if there is none, or if the place is the whole literal.</summary>
    public static JsonLiteral? Around(DocumentContext code, TextSpan span) =>
        LiteralText.Around(code.Root.FindToken(span.Start)) is { } literal && literal.Span != span && literal.Span.Contains(span)
            ? new JsonLiteral(code, literal)
            : null;

    /// <summary>Replaces a value by another; text keeps its quotes, and gets none in the place of a number.</summary>
    public TextChange? Replace(TextSpan span, string value)
    {
        (int start, int end) = IndexesOf(span);
        bool isQuoted = start < _literal.Value.Length && _literal.Value[start] == '"';
        string json = isQuoted ? JsonText.Quoted(value)
            : IsWithinQuotes(start, end) ? JsonText.Escaped(value)
            : IsWord(value) ? value
            : JsonText.Quoted(value);
        return ReplaceJson(span, json);
    }

    /// <summary>Replaces another value by JSON text, unchanged.</summary>
    public TextChange? ReplaceJson(TextSpan span, string json) =>
        _literal.Write(_isFormat ? json.Replace("{", "{{").Replace("}", "}}") : json) is { } written && written != _code.Text.ToString(span) ? new TextChange(span, written) : null;

    /// <summary>The place of a text with its quotes, wherever the place itself ends.</summary>
    public TextSpan WithQuotes(TextSpan span)
    {
        (int start, int end) = IndexesOf(span);
        return IsWithinQuotes(start, end) ? _literal.SpanOf(start - 1, end + 1) : span;
    }

    /// <summary>The file.</summary>
    public SourceText Text => _code.Text;

    /// <summary>The members or entries of the container, with their commas, and those at the places; null if one of them cannot be determined.</summary>
    public (IReadOnlyList<TextSpan> Entries, ISet<TextSpan> Given)? EntriesWith(IReadOnlyList<TextSpan> spans)
    {
        JsonPart? around = Around(spans[0])?.Container;
        var given = new HashSet<TextSpan>();
        foreach (TextSpan span in spans)
        {
            if (Around(span) is not { } found || found.Container != around || found.Member is not { } member)
            {
                return null;
            }

            given.Add(_literal.SpanOf(member.Start, member.End));
        }

        return Entries(around!) is { } entries ? (entries, given) : null;
    }

    /// <summary>The place in the file of the object or list that contains a place.</summary>
    public TextSpan? ContainerOf(TextSpan span) => Around(span) is { } found ? _literal.SpanOf(found.Container.Start, found.Container.End) : null;

    /// <summary>The names of the object at a place, with the place of each one's value; null if there is none.</summary>
    public IReadOnlyDictionary<string, TextSpan>? MembersAt(TextSpan span) => ObjectAt(span)?.Members
        .Where(member => member.Name is not null)
        .GroupBy(member => member.Name!.Value, System.StringComparer.Ordinal)
        .ToDictionary(same => same.Key, same => _literal.SpanOf(same.First().Value.Start, same.First().Value.End), System.StringComparer.Ordinal);

    /// <summary>Adds members, each as JSON, to the object at a place.</summary>
    public IEnumerable<TextChange>? Add(TextSpan span, IReadOnlyList<string> members)
    {
        if (ObjectAt(span) is not { IsClosed: true } part)
        {
            return null;
        }

        if (part.Members.Count == 0)
        {
            TextSpan inside = _literal.SpanOf(part.Start + 1, part.End - 1);
            return _literal.Write(" " + string.Join(", ", members) + " ") is { } first ? [new TextChange(inside, first)] : null;
        }

        JsonMember last = part.Members[part.Members.Count - 1];
        int position = _literal.SpanOf(last.Start, last.End).End;
        int lastStart = _literal.PositionOf(last.Start);
        TextLineCollection lines = _code.Text.Lines;
        bool isOnItsOwnLine = lines.GetLineFromPosition(lastStart).Start > _literal.PositionOf(part.Start);
        string between = isOnItsOwnLine ? "," + _code.NewLineAt(lastStart) + _code.IndentationAt(lastStart) : ", ";
        string?[] written = [.. members.Select(_literal.Write)];
        return written.All(text => text is not null) ? [new TextChange(new TextSpan(position, 0), between + string.Join(between, written))] : null;
    }

    /// <summary>Whether a value is written without quotes: a number, true, false, null.</summary>
    public static bool IsWord(string value) =>
        value is "true" or "false" or "null" || double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    private bool IsWithinQuotes(int start, int end) =>
        start > 0 && end < _literal.Value.Length && start <= end
        && _literal.Value[start - 1] == '"' && _literal.Value[end] == '"' && _literal.Value[start] != '"';

    private (int Start, int End) IndexesOf(TextSpan span) => (_literal.IndexOf(span.Start), _literal.IndexOf(span.End));

    /// <summary>The object that begins where a place does.</summary>
    private JsonPart? ObjectAt(TextSpan span)
    {
        (int start, _) = IndexesOf(span);
        JsonPart? inside = _root;
        while (inside is not null && inside.Start != start)
        {
            inside = inside.Members.Select(member => member.Value).FirstOrDefault(value => value.Start <= start && start < value.End);
        }

        return inside is { Kind: JsonPartKind.Object } ? inside : null;
    }

    /// <summary>The innermost object or list that holds a place, and the member there.</summary>
    private (JsonPart Container, JsonMember? Member)? Around(TextSpan span)
    {
        (int start, int end) = IndexesOf(span);
        JsonPart? container = _root;
        while (container is not null)
        {
            JsonMember? member = container.Members.FirstOrDefault(found => found.Start <= start && end <= found.End);
            bool isDeeper = member is { Value: { Kind: JsonPartKind.Object or JsonPartKind.Array } value } && value.Start < start && end < value.End;
            if (!isDeeper)
            {
                return (container, member);
            }

            container = member!.Value;
        }

        return null;
    }

    private List<TextSpan>? Entries(JsonPart container)
    {
        bool isRegular = container.IsClosed && container.Commas.Count is var commas
            && (commas == container.Members.Count || commas == container.Members.Count - 1);
        return isRegular
            ? container.Members.Select(member => _literal.SpanOf(member.Start, member.End))
                .Concat(container.Commas.Select(comma => _literal.SpanOf(comma, comma + 1)))
                .OrderBy(span => span.Start).ToList()
            : null;
    }
}
