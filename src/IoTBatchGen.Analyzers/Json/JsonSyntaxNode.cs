using System;
using System.Collections.Generic;

namespace IoTBatchGen.Analyzers.Json;

/// <summary>The kinds of values in JSON text.</summary>
internal enum JsonNodeKind
{
    Object,
    List,
    Text,
    Number,
    Boolean,
    Null,

    /// <summary>A hole, or something with a hole in it.</summary>
    Unknown,
}

/// <summary>A value in JSON text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Its first character.</param>
internal sealed record JsonSyntaxNode(JsonNodeKind Kind, int Start)
{
    private List<JsonSyntaxMember>? _members;
    private List<JsonSyntaxNode>? _items;

    /// <summary>The character after its last.</summary>
    public int End { get; set; }

    /// <summary>A string with its escapes resolved, null if it contains a hole; for numbers and other words the word itself.</summary>
    public string? Text { get; init; }

    /// <summary>The one hole that is all of the value, or all of a string's text; null for anything else.</summary>
    public int? Hole { get; init; }

    /// <summary>The members of an object, in text order.</summary>
    public IReadOnlyList<JsonSyntaxMember> Members => (IReadOnlyList<JsonSyntaxMember>?)_members ?? Array.Empty<JsonSyntaxMember>();

    /// <summary>The entries of a list.</summary>
    public IReadOnlyList<JsonSyntaxNode> Items => (IReadOnlyList<JsonSyntaxNode>?)_items ?? Array.Empty<JsonSyntaxNode>();

    /// <summary>Whether there is no hole in the place of a member or an entry.</summary>
    public bool IsComplete { get; set; } = true;

    /// <summary>How many of the first entries have a known place: behind a hole it is not; null for all.</summary>
    public int? Counted { get; private set; }

    public void Add(JsonSyntaxMember member) => (_members ??= []).Add(member);

    public void Add(JsonSyntaxNode item) => (_items ??= []).Add(item);

    /// <summary>What a hole gives are more entries, or none.</summary>
    public void AddHole()
    {
        IsComplete = false;
        Counted ??= Items.Count;
    }
}

/// <summary>A member of an object in JSON text.</summary>
/// <param name="Name">Its name; a string node whose text is known.</param>
/// <param name="Value">Its value.</param>
internal sealed record JsonSyntaxMember(JsonSyntaxNode Name, JsonSyntaxNode Value);
