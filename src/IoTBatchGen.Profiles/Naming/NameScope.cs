using System;
using System.Collections.Generic;
using IoTBatchGen.Profiles.Text;

namespace IoTBatchGen.Profiles.Naming;

/// <summary>The names inside one class: each is given once, to the first that wants it.</summary>
internal sealed class NameScope
{
    private readonly HashSet<string> _reserved;
    private readonly string _enclosing;

    /// <summary>The names given, each with the wire name that it was given to.</summary>
    private readonly Dictionary<string, string> _owners;

    /// <param name="reserved">Names that are not given.</param>
    /// <param name="enclosing">The class's own name, which no member can have (CS0542).</param>
    /// <param name="capacity">How many names to expect.</param>
    public NameScope(HashSet<string> reserved, string enclosing, int capacity)
    {
        _owners = new Dictionary<string, string>(capacity, StringComparer.Ordinal);
        _reserved = reserved;
        _enclosing = enclosing;
    }

    /// <summary>Gives a name.</summary>
    /// <param name="natural">The name wanted; empty if the wire name has nothing that an identifier could be made from.</param>
    /// <param name="kind">What is named, as a suffix for reserved names.</param>
    /// <param name="wireName">The name on the wire, from which a suffix is derived.</param>
    public string Take(string natural, string kind, string wireName) => Take(natural, kind, wireName, out _);

    /// <inheritdoc cref="Take(string, string, string)"/>
    /// <param name="takenBy">The wire name that has the name wanted, so that another was given; null if it was free.</param>
    public string Take(string natural, string kind, string wireName, out string? takenBy)
    {
        natural = Wanted(natural, kind, wireName, IsReserved(natural));
        _owners.TryGetValue(natural, out takenBy);

        // Nearly every name is free, and then no function for the search of another is made.
        string name = IsFree(natural) ? natural : UniqueNameBuilder.Take(IsFree, natural, '_', wireName);
        _owners.Add(name, wireName);
        return name;
    }

    /// <summary>The wanted name, in a scope where some names are reserved.</summary>
    public static string Wanted(string natural, string kind, string wireName, bool isReserved) =>
        natural.Length == 0 ? kind + "_" + StableHash.Digits(wireName, 4)
        : isReserved ? natural + kind
        : natural;

    // Both sets are searched in place instead of copied because each command has its own scope.
    private bool IsFree(string name) => !IsReserved(name) && !_owners.ContainsKey(name);

    private bool IsReserved(string name) => name == _enclosing || _reserved.Contains(name);
}
