namespace IoTBatchGen.Profiles.Yaml;

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
