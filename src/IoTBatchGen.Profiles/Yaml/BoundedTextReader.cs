using System.IO;

namespace IoTBatchGen.Profiles.Yaml;

/// <summary>
/// Hands the text to the scanner and stops it where it goes on and on without coming to a value: a single token may be as long as
/// the text, and the scanner takes some 20 bytes and 50 ns a character for it.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="start">Where it begins.</param>
internal sealed class BoundedTextReader(string text, int start) : TextReader
{
    private int _next = start;
    private int _valueStart = start;

    /// <summary>Whether the limit was passed, after which <see cref="Read"/> has thrown.</summary>
    public bool IsOver { get; private set; }

    /// <summary>A value was delivered: the count begins again.</summary>
    public void Delivered() => _valueStart = _next;

    public override int Read()
    {
        if (_next == text.Length)
        {
            return -1;
        }

        if (_next - _valueStart >= ReadingLimits.CharactersOfOneValue)
        {
            IsOver = true;
            throw new InvalidDataException();
        }

        return text[_next++];
    }
}
