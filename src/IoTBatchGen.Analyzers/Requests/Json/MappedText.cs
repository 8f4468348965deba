using System.Collections.Generic;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.Analyzers.Requests.Json;

/// <summary>A text that C# states in one or many pieces, with the place of every character and the holes between the pieces.</summary>
internal sealed class MappedText
{
    /// <summary>Stands for a hole: what is put there is not known. JSON has no such character.</summary>
    public const char Hole = '\0';

    private readonly SyntaxTree _tree;
    private readonly StringBuilder _text = new();
    private readonly List<TextSpan> _spans = new();
    private readonly Dictionary<int, IOperation> _holes = new();

    public MappedText(SyntaxTree tree) => _tree = tree;

    public int Length => _text.Length;

    public override string ToString() => _text.ToString();

    /// <summary>The text from <paramref name="start"/> on.</summary>
    public string ToString(int start) => _text.ToString(start, _text.Length - start);

    /// <summary>Adds a character that stands at <paramref name="span"/>.</summary>
    public void Add(char character, TextSpan span)
    {
        _text.Append(character);
        _spans.Add(span);
    }

    /// <summary>Adds a text that stands elsewhere: its characters have the place where it is put in.</summary>
    public void AddElsewhere(string text, TextSpan span)
    {
        foreach (char character in text)
        {
            Add(character, span);
        }
    }

    /// <summary>Adds a hole.</summary>
    /// <param name="span">Its place.</param>
    /// <param name="value">What is put into it as it stands; null where a format changes it.</param>
    public void AddHole(TextSpan span, IOperation? value)
    {
        if (value != null)
        {
            _holes.Add(Length, value);
        }

        Add(Hole, span);
    }

    /// <summary>Takes back what was added after there were <paramref name="length"/> characters; holes are never taken back.</summary>
    public void CutTo(int length)
    {
        _text.Length = length;
        _spans.RemoveRange(length, _spans.Count - length);
    }

    /// <summary>What is put into the hole that is the character at <paramref name="index"/>; null where that is not known.</summary>
    public IOperation? HoleAt(int index) => _holes.TryGetValue(index, out IOperation? value) ? value : null;

    /// <summary>The place of the characters from <paramref name="start"/> up to <paramref name="end"/>.</summary>
    public Location PlaceOf(int start, int end) => Location.Create(_tree, SpanOf(start, end));

    /// <summary>Whether all these characters stand elsewhere, put in by one constant.</summary>
    public bool IsElsewhere(int start, int end) => end - start > 1 && _spans[start] == _spans[end - 1];

    private TextSpan SpanOf(int start, int end) => TextSpan.FromBounds(_spans[start].Start, _spans[end - 1].End);
}
