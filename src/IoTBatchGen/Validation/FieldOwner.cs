using IoTBatchGen.Shared;

namespace IoTBatchGen.Validation;

/// <summary>The object that a field belongs to; its path is made only for an issue.</summary>
internal readonly struct FieldOwner
{
    private readonly string? _prefix;
    private readonly string? _list;
    private readonly int _index;

    private FieldOwner(string? prefix, string? list, int index)
    {
        _prefix = prefix;
        _list = list;
        _index = index;
    }

    /// <summary>The request itself.</summary>
    public static FieldOwner Task => default;

    /// <summary><c>param</c>.</summary>
    public static FieldOwner Param => new FieldOwner(WireNames.Param + ".", null, 0);

    /// <summary><c>param.command</c>.</summary>
    public static FieldOwner Command => new FieldOwner(WireNames.Param + "." + WireNames.Command + ".", null, 0);

    /// <summary>An entry of a list of objects.</summary>
    public static FieldOwner Entry(string list, int index) => new FieldOwner(null, list, index);

    /// <summary>The path of a field.</summary>
    public string PathOf(string field) => _list is null ? _prefix + field : Paths.Entry(_list, _index) + "." + field;
}
