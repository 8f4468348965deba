using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Requests.Trees;

/// <summary>What one use of an object does to what it holds.</summary>
internal enum WireUseKind
{
    /// <summary>Sets the field at the path, whatever its value was.</summary>
    Set,

    /// <summary>Gives the field at the path a value; it must have had none.</summary>
    Add,

    /// <summary>Gives the field at the path a value where it has none.</summary>
    TryAdd,

    /// <summary>Takes the field at the path away.</summary>
    Remove,

    /// <summary>Adds a field to the object at the path, which one is not known.</summary>
    AddSome,

    /// <summary>Changes fields of the object at the path, which ones is not known.</summary>
    ChangeSome,

    /// <summary>Passes the value at the path to code that is not followed and may change it.</summary>
    HandOut,

    /// <summary>Writes the object as JSON.</summary>
    Write,

    /// <summary>Makes the object part of a greater one.</summary>
    Part,

    /// <summary>Hands the object itself out: returned, stored, passed on, captured.</summary>
    Escape,
}

/// <summary>One use of an object that holds values by name.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Path">The names that lead from the object to what is used.</param>
/// <param name="Operation">The use.</param>
internal sealed record WireUse(WireUseKind Kind, ImmutableArray<string> Path, IOperation Operation)
{
    /// <summary>What is set, where the code says it; null for anything.</summary>
    public IOperation? Value { get; init; }

    /// <summary>Where the code writes the name of what is set.</summary>
    public Location? NameLocation { get; init; }

    /// <summary>Whether some way through the code does without it.</summary>
    public bool IsConditional { get; init; }

    /// <summary>The same use from the view of the object in the first field of the path.</summary>
    public WireUse Within() => this with { Path = Path.RemoveAt(0) };
}
