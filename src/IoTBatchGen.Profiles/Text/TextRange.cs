namespace IoTBatchGen.Profiles.Text;

/// <summary>A stretch of a text, in UTF-16 code units.</summary>
/// <param name="Start">The index of its first character.</param>
/// <param name="Length">How many characters it has.</param>
internal readonly record struct TextRange(int Start, int Length)
{
    /// <summary>The index after its last character.</summary>
    public int End => Start + Length;

    /// <summary>Whether it has no characters.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>The stretch between two indexes.</summary>
    public static TextRange FromBounds(int start, int end) => new(start, end - start);
}

/// <summary>A position in a text as editors show it.</summary>
/// <param name="Line">The line, from 0.</param>
/// <param name="Character">The character in the line, from 0.</param>
internal readonly record struct TextPosition(int Line, int Character);

/// <summary>A stretch of a text as lines and characters.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct TextPositions(TextPosition Start, TextPosition End);
