using System.Collections.Generic;
using System.Linq;
using IoTBatchGen.Analyzers.Diagnostics;
using IoTBatchGen.Analyzers.Facts;
using IoTBatchGen.Analyzers.Json;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.Completion.Targets;

/// <summary>A place in a request where a name or a value is being typed.</summary>
/// <param name="Kind">The object it belongs to.</param>
/// <param name="Field">The field whose value it is; null if it is a field's name itself.</param>
/// <param name="Levels">The objects around it, the outermost first.</param>
internal sealed record CompletionTarget(ObjectKind Kind, string? Field, IReadOnlyList<EnclosingObject> Levels)
{
    /// <summary>What is replaced: the characters within the quotes.</summary>
    public TextSpan Span { get; init; }

    /// <summary>The literal that is typed in.</summary>
    public LiteralText? Literal { get; init; }

    /// <summary>Whether the characters are those of JSON within the literal.</summary>
    public bool IsJson { get; init; }

    /// <summary>The text of a field of the request, at any level; null if it is unknown.</summary>
    public string? this[string field] => Levels.Reverse().Select(level => level[field]).FirstOrDefault(value => value is not null);

    /// <summary>Whether the object has a field already.</summary>
    public bool Has(string field) => Levels.Count > 0 && Levels[Levels.Count - 1].Names.Contains(field);

    /// <summary>The slot for the given levels; null if they are not part of a request.</summary>
    public static CompletionTarget? Find(ObjectKind? outermost, IReadOnlyList<EnclosingObject> levels, string? field)
    {
        ObjectKind? shape = outermost;
        foreach (EnclosingObject level in levels.Skip(1))
        {
            shape = Shapes.In(shape, level.Name);
        }

        return shape is { } found ? new CompletionTarget(found, field, levels) : null;
    }
}
