using System.Collections.Generic;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.Analyzers.Json;

/// <summary>A text of which every character has its place in a file.</summary>
internal sealed class TextMap
{
    /// <summary>Represents a hole of an interpolated string with an unknown value. JSON does not contain this character.</summary>
    public const char Hole = '\0';

    private readonly StringBuilder _text = new();
    private readonly List<TextSpan> _places = [];

    public int Length => _text.Length;

    /// <summary>The place of the character at <paramref name="index"/>.</summary>
    public TextSpan this[int index] => _places[index];

    public char CharacterAt(int index) => _text[index];

    public override string ToString() => _text.ToString();

    public void Add(char character, TextSpan place)
    {
        _text.Append(character);
        _places.Add(place);
    }

    /// <summary>Adds a text whose characters all have the same position: that of an escape sequence, or of an inserted text from another place.</summary>
    public void Add(string text, TextSpan place)
    {
        foreach (char character in text)
        {
            Add(character, place);
        }
    }

    public void Add(TextMap text)
    {
        _text.Append(text._text);
        _places.AddRange(text._places);
    }
}
