using IoTBatchGen.Shared;

namespace IoTBatchGen.Validation;

/// <summary>The object that a field belongs to; its path is made where there is a problem to name.</summary>
internal readonly struct FieldOwner
{
    private readonly string? _list;
    private readonly int _index;

    private FieldOwner(string? list, int index)
    {
        _list = list;
        _index = index;
    }

    /// <summary><c>param.command</c>.</summary>
    public static FieldOwner Command => default;

    /// <summary>An entry of a list of objects.</summary>
    public static FieldOwner Entry(string list, int index) => new FieldOwner(list, index);

    /// <summary>The path of a field.</summary>
    public string PathOf(string field) => (_list is null ? Paths.InParam(WireNames.Command) : Paths.Entry(_list, _index)) + "." + field;
}
