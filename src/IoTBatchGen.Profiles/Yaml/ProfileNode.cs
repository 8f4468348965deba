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
        _ => Shown.Quoted(Text),
    };

    /// <summary>The items of a list.</summary>
    public NodeItems Items => new(table, index);

    /// <summary>The fields of an object.</summary>
    public NodeFields Fields => new(table, index);
}
