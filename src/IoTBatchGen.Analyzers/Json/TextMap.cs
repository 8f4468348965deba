using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.Analyzers.Json;

/// <summary>A text of which every character has its place in a file.</summary>
/// <remarks>The places are kept as runs: most characters are in the file one after another, as in the text.</remarks>
internal sealed class TextMap
{
    /// <summary>Represents a hole of an interpolated string with an unknown value. JSON does not contain this character.</summary>
    public const char Hole = '\0';

    private readonly List<Run> _runs = [];
    private char[] _text;
    private string? _read;

    /// <param name="capacity">The length that the text is expected to have.</param>
    public TextMap(int capacity = 16) => _text = new char[capacity];

    public int Length { get; private set; }

    /// <summary>The place of the character at <paramref name="index"/>.</summary>
    public TextSpan this[int index] => _runs[RunOf(index)].SpanOf(index);

    public char CharacterAt(int index) => _text[index];

    public override string ToString() => _read ??= new string(_text, 0, Length);

    /// <summary>Whether it is this text, which it then keeps instead of a copy.</summary>
    public bool Is(string text)
    {
        if (!text.AsSpan().SequenceEqual(_text.AsSpan(0, Length)))
        {
            return false;
        }

        _read = text;
        return true;
    }

    public void Add(char character, TextSpan span)
    {
        if (_runs.Count == 0 || !_runs[_runs.Count - 1].GoesOnWith(Length, span))
        {
            _runs.Add(new Run(Length, span, isSpelledOut: span.Length == 1));
        }

        Append(character);
    }

    /// <summary>Adds a text whose characters all have the same position: that of an escape sequence, or of an inserted text from another place.</summary>
    public void Add(string text, TextSpan span)
    {
        if (text.Length > 0)
        {
            _runs.Add(new Run(Length, span, isSpelledOut: false));
            Append(text);
        }
    }

    public void Add(TextMap text)
    {
        foreach (Run run in text._runs)
        {
            _runs.Add(run.At(Length + run.Index));
        }

        Append(text.ToString());
    }

    private void Append(char character)
    {
        Grow(1);
        _text[Length++] = character;
        _read = null;
    }

    private void Append(string text)
    {
        Grow(text.Length);
        text.CopyTo(0, _text, Length, text.Length);
        Length += text.Length;
        _read = null;
    }

    private void Grow(int more)
    {
        if (Length + more > _text.Length)
        {
            Array.Resize(ref _text, Math.Max(Length + more, 2 * _text.Length));
        }
    }

    /// <summary>The last run that begins at or before a character.</summary>
    private int RunOf(int index)
    {
        int low = 0;
        int high = _runs.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            (low, high) = _runs[middle].Index <= index ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    /// <summary>Characters that are in the file one after another, or that one place is for.</summary>
    private readonly struct Run(int index, TextSpan span, bool isSpelledOut)
    {
        /// <summary>Its first character.</summary>
        public int Index => index;

        public Run At(int newIndex) => new(newIndex, span, isSpelledOut);

        public TextSpan SpanOf(int character) => isSpelledOut ? new TextSpan(span.Start + character - index, 1) : span;

        /// <summary>Whether a further character has its place directly behind the last.</summary>
        public bool GoesOnWith(int character, TextSpan next) => isSpelledOut && next == SpanOf(character);
    }
}
