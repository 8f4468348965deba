using System.Collections.Generic;

namespace IoTBatchGen.Analyzers.Json;

/// <summary>What a part of a JSON text is.</summary>
internal enum JsonPartKind
{
    Object,
    Array,
    Text,

    /// <summary>A number, true, false, null, a hole, or anything else that is no more than a word.</summary>
    Word,

    /// <summary>A value that is not there yet.</summary>
    Missing,
}

/// <summary>A part of a JSON text, perhaps of one that is being typed, with its place in the text.</summary>
internal sealed class JsonPart(JsonPartKind kind, int start)
{
    public JsonPartKind Kind { get; } = kind;

    public int Start { get; } = start;

    /// <summary>Behind its last character.</summary>
    public int End { get; set; }

    /// <summary>Whether its closing quote or bracket is there.</summary>
    public bool IsClosed { get; set; }

    /// <summary>Of a text or word: what it says.</summary>
    public string Value { get; set; } = string.Empty;

    /// <summary>Of an object or array: what it holds.</summary>
    public List<JsonMember> Members { get; } = [];

    /// <summary>For an object or array: the positions of its commas.</summary>
    public List<int> Commas { get; } = [];
}

/// <summary>A member of an object, or an entry of an array, which has no name.</summary>
/// <param name="Name">The name; null in an array.</param>
/// <param name="Value">The value.</param>
internal sealed record JsonMember(JsonPart? Name, JsonPart Value)
{
    public int Start => Name?.Start ?? Value.Start;

    public int End => Value.Kind == JsonPartKind.Missing && Name is not null ? Name.End : Value.End;
}
