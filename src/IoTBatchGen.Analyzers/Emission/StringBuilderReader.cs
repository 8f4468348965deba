using System;
using System.IO;
using System.Text;

namespace IoTBatchGen.Analyzers.Emission;

/// <summary>
/// Reads what was built, so that the compiler takes it in pieces. As one string a file of some commands would be large enough for the heap
/// of large objects, and to make it there costs more than all the writing.
/// </summary>
internal sealed class StringBuilderReader(StringBuilder text) : TextReader
{
    private int _position;

    public override int Peek() => _position < text.Length ? text[_position] : -1;

    public override int Read() => _position < text.Length ? text[_position++] : -1;

    public override int Read(char[] buffer, int index, int count)
    {
        int read = Math.Min(count, text.Length - _position);
        text.CopyTo(_position, buffer, index, read);
        _position += read;
        return read;
    }

    public override string ReadToEnd()
    {
        string rest = text.ToString(_position, text.Length - _position);
        _position = text.Length;
        return rest;
    }
}
