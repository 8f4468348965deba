using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace IoTBatchGen.Analyzers.Emission;

/// <summary>The names inside one class: each is given once, to the first that wants it.</summary>
internal sealed class NameScope
{
    private readonly ImmutableHashSet<string> _reserved;
    private readonly string _enclosing;
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _owners = new(StringComparer.Ordinal);

    /// <param name="reserved">Names that are not given.</param>
    /// <param name="enclosing">The class's own name, which no member can have (CS0542).</param>
    public NameScope(ImmutableHashSet<string> reserved, string enclosing)
    {
        _reserved = reserved;
        _enclosing = enclosing;
    }

    /// <summary>Gives a name.</summary>
    /// <param name="natural">The name wanted; empty where the wire name has nothing that an identifier could be made from.</param>
    /// <param name="kind">What is named, as a suffix for reserved names.</param>
    /// <param name="wireName">The name on the wire, from which a suffix is derived.</param>
    public string Take(string natural, string kind, string wireName) => Take(natural, kind, wireName, out _);

    /// <inheritdoc cref="Take(string, string, string)"/>
    /// <param name="takenBy">The wire name that has the name wanted, so that another was given; null where it was free.</param>
    public string Take(string natural, string kind, string wireName, out string? takenBy)
    {
        if (natural.Length == 0)
        {
            natural = kind + "_" + StableHash.Digits(wireName, 4);
        }
        else if (IsReserved(natural))
        {
            natural += kind;
        }

        _owners.TryGetValue(natural, out takenBy);
        string name = DistinctName.Take(TryTake, natural, '_', wireName);
        _owners[name] = wireName;
        return name;
    }

    // Asked of both where they stand, not of a copy: each command has a scope of its own.
    private bool TryTake(string name) => !IsReserved(name) && _taken.Add(name);

    private bool IsReserved(string name) => name == _enclosing || _reserved.Contains(name);
}
