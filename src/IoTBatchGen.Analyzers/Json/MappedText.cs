using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.Analyzers.Json;

/// <summary>A text that C# states in one or many pieces, with the place of every character and the holes between the pieces.</summary>
internal sealed class MappedText
{
    private readonly SyntaxTree _tree;
    private TextMap _text = new();
    private readonly Dictionary<int, IOperation> _holes = new();

    public MappedText(SyntaxTree tree) => _tree = tree;

    public int Length => _text.Length;

    public override string ToString() => _text.ToString();

    /// <summary>Adds what a literal, or a part of one, writes.</summary>
    /// <param name="read">Its text as the caller reads it, which does not use it any more.</param>
    /// <param name="value">Its text as the compiler knows it.</param>
    /// <param name="span">All of it.</param>
    public void AddLiteral(TextMap read, string value, TextSpan span)
    {
        if (!read.Is(value))
        {
            // The literal is incomplete or of an unknown kind, so its whole text has the position of the literal.
            _text.Add(value, span);
        }
        else if (Length == 0)
        {
            // Most texts are one literal, which need not be copied.
            _text = read;
        }
        else
        {
            _text.Add(read);
        }
    }

    /// <summary>Adds a text from another place: its characters get the position where it is inserted.</summary>
    public void AddElsewhere(string text, TextSpan span) => _text.Add(text, span);

    /// <summary>Adds a hole.</summary>
    /// <param name="span">Its place.</param>
    /// <param name="value">The value that is inserted unchanged; null if a format changes it.</param>
    public void AddHole(TextSpan span, IOperation? value)
    {
        if (value is not null)
        {
            _holes.Add(Length, value);
        }

        _text.Add(TextMap.Hole, span);
    }

    /// <summary>An empty text of the same file.</summary>
    public MappedText Begin() => new(_tree);

    /// <summary>Adds characters of another text with their positions, and its holes with their values.</summary>
    public void AddPart(MappedText other, int start, int length)
    {
        for (int i = start; i < start + length; i++)
        {
            if (other._holes.TryGetValue(i, out IOperation? value))
            {
                _holes.Add(Length, value);
            }

            _text.Add(other._text.CharacterAt(i), other._text[i]);
        }
    }

    /// <summary>The text after <c>Replace</c>: what is put in has the place of what it replaces.</summary>
    /// <param name="old">The text that is replaced everywhere.</param>
    /// <param name="constant">The new text; null if it is not a constant.</param>
    public MappedText Replace(string old, string? constant)
    {
        string text = ToString();
        MappedText replaced = Begin();
        int at = 0;
        for (int found = text.IndexOf(old, StringComparison.Ordinal); found >= 0; found = text.IndexOf(old, at, StringComparison.Ordinal))
        {
            replaced.AddPart(this, at, found - at);
            TextSpan span = SpanOf(found, found + old.Length);
            if (constant is null)
            {
                replaced.AddHole(span, value: null);
            }
            else
            {
                replaced.AddElsewhere(constant, span);
            }

            at = found + old.Length;
        }

        replaced.AddPart(this, at, text.Length - at);
        return replaced;
    }

    /// <summary>What is put into the hole that is the character at <paramref name="index"/>; null if that is not known.</summary>
    public IOperation? HoleAt(int index) => _holes.TryGetValue(index, out IOperation? value) ? value : null;

    /// <summary>The place of the characters from <paramref name="start"/> up to <paramref name="end"/>.</summary>
    public Location LocationOf(int start, int end) => Location.Create(_tree, SpanOf(start, end));

    /// <summary>The position in the file of the characters from <paramref name="start"/> up to <paramref name="end"/>.</summary>
    public TextSpan SpanOf(int start, int end) => TextSpan.FromBounds(_text[start].Start, _text[end - 1].End);

    /// <summary>Whether all these characters come from one constant in another place.</summary>
    public bool IsElsewhere(int start, int end) => end - start > 1 && _text[start] == _text[end - 1];
}
