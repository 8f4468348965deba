using System;
using System.Collections.Generic;

namespace IoTBatchGen.Completion.Targets;

/// <summary>One object around a place that is being typed.</summary>
internal sealed class EnclosingObject
{
    private readonly Dictionary<string, string?> _members = new(StringComparer.Ordinal);

    /// <summary>The field of the enclosing object that contains it; null for the outermost object.</summary>
    public string? Name { get; init; }

    /// <summary>The fields that it has already.</summary>
    public IReadOnlyCollection<string> Names => _members.Keys;

    /// <summary>The text that a field has for certain; null if there is none.</summary>
    public string? this[string name] => _members.TryGetValue(name, out string? value) ? value : null;

    public void Add(string name, string? value) => _members[name] = value;
}
