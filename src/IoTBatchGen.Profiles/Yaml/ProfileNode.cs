using IoTBatchGen.Profiles.Text;

namespace IoTBatchGen.Profiles.Yaml;

/// <summary>A value of a profile file, with its place in the text.</summary>
internal readonly struct ProfileNode(NodeTable table, int index)
{
    public NodeForm Form => table[index].Form;

    public TextRange Span => TextRange.FromBounds(table[index].Start, table[index].End);

    /// <summary>The text of a single value, whatever its type; empty for a list and an object.</summary>
    public string Text => table[index].Text;

    /// <summary>Whether it is a single value.</summary>
    public bool IsText => Form is NodeForm.Text or NodeForm.QuotedText;

    /// <summary>Whether it is a single value that states nothing, or an empty text.</summary>
    public bool IsEmptyText => IsText && Text.Length == 0;

    /// <summary>Whether the file says that there is no value: <c>null</c>, <c>~</c>, or nothing at all.</summary>
    public bool IsNull => Form == NodeForm.Text && Text is "" or "~" or "null" or "Null" or "NULL";

    /// <summary>What a message calls a value of this kind.</summary>
    public string Kind => Form switch
    {
        NodeForm.List => "a list",
        NodeForm.Map => "an object",
        _ => MessageText.Quote(Text),
    };

    /// <summary>The items of a list.</summary>
    public NodeItems Items => new(table, index);

    /// <summary>The fields of an object.</summary>
    public NodeFields Fields => new(table, index);
}

/// <summary>A field: its name and its value.</summary>
internal readonly record struct ProfileField(ProfileNode Name, ProfileNode Value);

/// <summary>What a value of a profile file is.</summary>
internal enum NodeForm : byte
{
    /// <summary>A single value: its text, whatever its type.</summary>
    Text,

    /// <summary>The same in quotes, which distinguish <c>"null"</c> from <c>null</c>.</summary>
    QuotedText,

    /// <summary>A list of values.</summary>
    List,

    /// <summary>Fields with their values, each name once.</summary>
    Map,
}

/// <summary>The fields of an object, for <c>foreach</c>, without fields that have no valid name or occurred before.</summary>
internal struct NodeFields
{
    private readonly NodeTable _table;
    private readonly int _end;
    private int _name;
    private int _next;

    public NodeFields(NodeTable table, int map)
    {
        _table = table;
        _next = map + 1;
        _end = table[map].Next;
    }

    public readonly ProfileField Current => new(new ProfileNode(_table, _name), new ProfileNode(_table, _table[_name].Next));

    public readonly NodeFields GetEnumerator() => this;

    public bool MoveNext()
    {
        while (_next < _end)
        {
            _name = _next;
            _next = _table[_table[_name].Next].Next;
            if (!_table[_name].IsDropped)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>The items of a list, for <c>foreach</c>; none for the default.</summary>
internal struct NodeItems
{
    private readonly NodeTable? _table;
    private readonly int _end;
    private int _current;
    private int _next;

    public NodeItems(NodeTable table, int list)
    {
        _table = table;
        _next = list + 1;
        _end = table[list].Next;
    }

    public readonly bool IsEmpty => _next == _end;

    public readonly ProfileNode Current => new(_table!, _current);

    public readonly NodeItems GetEnumerator() => this;

    public readonly int Count()
    {
        int count = 0;
        foreach (ProfileNode _ in this)
        {
            count++;
        }

        return count;
    }

    public bool MoveNext()
    {
        if (_table is null || _next == _end)
        {
            return false;
        }

        _current = _next;
        _next = _table[_current].Next;
        return true;
    }
}
