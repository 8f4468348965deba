using System;
using System.Collections;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Requests.Contract;

/// <summary>Uses of one kind in text order.</summary>
internal sealed class UseList : IReadOnlyList<ObjectReference>
{
    private static readonly IReadOnlyList<ObjectReference> None = Array.Empty<ObjectReference>();

    private List<ObjectReference>? _uses;
    private ObjectReference? _elsewhere;

    public int Count => _uses?.Count ?? 0;

    public ObjectReference this[int index] => (_uses ?? None)[index];

    public void Add(ObjectReference use)
    {
        if (_uses is null)
        {
            // Most kinds of uses of most paths are none, and most others are one.
            _uses = new List<ObjectReference>(capacity: 1);
        }
        else if (_elsewhere is null && !IsIn(use, _uses[0].Function))
        {
            _elsewhere = use;
        }

        _uses.Add(use);
    }

    /// <summary>The first that is in another lambda or local function; null if there is none.</summary>
    public ObjectReference? FirstOutside(ISymbol? function) =>
        _uses is null ? null : IsIn(_uses[0], function) ? _elsewhere : _uses[0];

    /// <summary>The place from which on they come after a position.</summary>
    public int FirstAfter(int position)
    {
        int low = 0;
        int high = Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = this[middle].Position <= position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    public IEnumerator<ObjectReference> GetEnumerator() => (_uses ?? None).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static bool IsIn(ObjectReference use, ISymbol? function) => SymbolEqualityComparer.Default.Equals(use.Function, function);
}
