using System;
using System.Buffers;
using IoTBatchGen.Profiles.Text;

namespace IoTBatchGen.Profiles.Yaml;

/// <summary>
/// All values of a file in one array, each after its container, instead of an object each: a hundred thousand objects that
/// live as long as the reading cost the garbage collector more time than the parser takes.
/// </summary>
/// <param name="capacity">How many values to expect.</param>
internal sealed class NodeTable(int capacity) : IDisposable
{
    /// <summary>From the pool: a new array of this size would be cleaned up with all that is old only.</summary>
    private Row[] _rows = ArrayPool<Row>.Shared.Rent(Math.Max(capacity, 16));

    public int Count { get; private set; }

    public ref Row this[int index] => ref _rows[index];

    /// <summary>Adds a value without parts.</summary>
    public void Add(NodeForm form, TextRange span, string text)
    {
        if (Count == _rows.Length)
        {
            Row[] larger = ArrayPool<Row>.Shared.Rent(Count * 2);
            Array.Copy(_rows, larger, Count);
            Dispose();
            _rows = larger;
        }

        _rows[Count] = new Row { Form = form, Start = span.Start, End = span.End, Text = text, Next = Count + 1 };
        Count++;
    }

    /// <summary>Says that all values added since are parts of a list or an object, which ends here.</summary>
    public void Close(int index, int end)
    {
        _rows[index].End = Math.Max(_rows[index].End, end);
        _rows[index].Next = Count;
    }

    /// <summary>Gives the array back; no value of it may be looked at any more.</summary>
    public void Dispose()
    {
        // The pool would keep the texts alive.
        Array.Clear(_rows, 0, Count);
        ArrayPool<Row>.Shared.Return(_rows);
        _rows = [];
    }

    /// <summary>A value.</summary>
    internal struct Row
    {
        public NodeForm Form;

        /// <summary>Whether it is the name of a field that is ignored because it occurred before.</summary>
        public bool IsDropped;
        public int Start;
        public int End;

        /// <summary>The index after it and all its parts.</summary>
        public int Next;

        /// <summary>The text of a single value, else empty.</summary>
        public string Text;
    }
}
