namespace IoTBatchGen.Profiles.Yaml;

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
