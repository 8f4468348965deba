using System;
using System.IO;

namespace IoTBatchGen.Analyzers.Emission;

/// <summary>
/// Reads the beginning of an array, so that the compiler takes what was written in pieces. As one string a file of some commands would be large
/// enough for the heap of large objects, and to make it there costs more than all the writing.
/// </summary>
/// <param name="buffer">The array.</param>
/// <param name="length">How much of it was written.</param>
internal sealed class BufferReader(char[] buffer, int length) : TextReader
{
    private int _position;

    public override int Peek() => _position < length ? buffer[_position] : -1;

    public override int Read() => _position < length ? buffer[_position++] : -1;

    public override int Read(char[] piece, int index, int count)
    {
        int read = Math.Min(count, length - _position);
        Array.Copy(buffer, _position, piece, index, read);
        _position += read;
        return read;
    }

    public override string ReadToEnd()
    {
        string rest = new(buffer, _position, length - _position);
        _position = length;
        return rest;
    }
}
