using System.Collections.Generic;
using System.Linq;
using IoTBatchGen.Analyzers.Json;

namespace IoTBatchGen.Completion.Targets;

/// <summary>Finds out where in JSON text the caret is, however unfinished the text.</summary>
internal static class JsonTargets
{
    /// <summary>The slot at the caret; null if the text is not a request or the caret is not inside quotes.</summary>
    public static CompletionTarget? At(LiteralText literal, int caret)
    {
        int at = literal.IndexOf(caret);
        string text = Closed(literal.Value, at);
        if (TolerantJsonParser.Object(text) is not { } root)
        {
            return null;
        }

        var levels = new List<EnclosingObject>();
        JsonPart? container = root;
        string? name = null;
        while (container is not null)
        {
            JsonMember? member = container.Members.FirstOrDefault(found => found.Start < at && at <= EndOf(found));
            if (container.Kind == JsonPartKind.Object)
            {
                levels.Add(LevelOf(container, name, member));
            }

            if (member?.Name is { } named && IsIn(named, at))
            {
                return Target(literal, named, levels, field: null);
            }

            if (member is null)
            {
                return null;
            }

            name = member.Name?.Value ?? name;
            if (IsIn(member.Value, at))
            {
                return member.Name is { } of ? Target(literal, member.Value, levels, of.Value) : null;
            }

            container = member.Value.Kind is JsonPartKind.Object or JsonPartKind.Array ? member.Value : null;
        }

        return null;
    }

    /// <summary>
    /// The text with a quote behind the word at the caret, where the quote that follows is another's: until it is typed, all up to there
    /// would count as one string.
    /// </summary>
    private static string Closed(string text, int at)
    {
        int end = at;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '-' or '.'))
        {
            end++;
        }

        return end < text.Length && text[end] == '"' ? text : text.Insert(end, "\"");
    }

    private static CompletionTarget? Target(LiteralText literal, JsonPart part, List<EnclosingObject> levels, string? field)
    {
        int end = System.Math.Min(part.IsClosed ? part.End - 1 : part.End, literal.Value.Length);
        CompletionTarget? target = CompletionTarget.Find(Shapes.With(levels[0].Names), levels, field);
        return target is null ? null : target with
        {
            Literal = literal,
            IsJson = true,
            Span = Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(literal.PositionOf(part.Start + 1), literal.EndOf(part.Start + 1, end)),
        };
    }

    private static EnclosingObject LevelOf(JsonPart container, string? name, JsonMember? typed)
    {
        var level = new EnclosingObject { Name = name };
        foreach (JsonMember member in container.Members)
        {
            if (member.Name is { } of && member != typed)
            {
                bool isText = member.Value.Kind == JsonPartKind.Text && member.Value.IsClosed && member.Value.Value.IndexOf(TextMap.Hole) < 0;
                level.Add(of.Value, isText ? member.Value.Value : null);
            }
            else if (member.Name is { } own && member.Value.Kind != JsonPartKind.Missing)
            {
                level.Add(own.Value, null);
            }
        }

        return level;
    }

    private static int EndOf(JsonMember member) => System.Math.Max(member.End, member.Value.End);

    /// <summary>Whether the caret is within a text's quotes.</summary>
    private static bool IsIn(JsonPart part, int at) =>
        part.Kind == JsonPartKind.Text && part.Start < at && (part.IsClosed ? at < part.End : at <= part.End);
}
