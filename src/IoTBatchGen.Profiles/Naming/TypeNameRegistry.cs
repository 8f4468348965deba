using System;
using System.Collections.Generic;
using IoTBatchGen.Profiles.Model;

namespace IoTBatchGen.Profiles.Naming;

/// <summary>Which profile brought which class and which namespace: a name can be one of them, once (CS0101).</summary>
/// <param name="rootNamespace">The project's root namespace as a C# name, which contains its own code; empty if there is none.</param>
/// <param name="count">How many classes to expect.</param>
internal sealed class TypeNameRegistry(string rootNamespace, int count)
{
    private readonly Dictionary<string, ProfileModel> _classes = new(count, StringComparer.Ordinal);
    private readonly Dictionary<string, ProfileModel> _namespaces = new(StringComparer.Ordinal);
    private readonly HashSet<string> _rootNamespaces = new(Around(rootNamespace), StringComparer.Ordinal);

    /// <summary>Claims a class, and the namespaces around it.</summary>
    /// <param name="space">The class's namespace; empty for the global one.</param>
    /// <param name="name">The class name as it is written in an expression.</param>
    /// <param name="fullName">The two together.</param>
    /// <param name="profile">The profile.</param>
    /// <param name="owner">The profile that already uses the name; null if there is none.</param>
    /// <returns>The conflict; null if the names are free.</returns>
    public NameClash? Claim(string space, string name, string fullName, ProfileModel profile, out ProfileModel? owner)
    {
        owner = null;
        if (HidingNamespace(space, name, fullName) is { } hiding)
        {
            return new NameClash(fullName, null, hiding, NeedsNamespace: false);
        }

        if (_classes.TryGetValue(fullName, out owner) || _namespaces.TryGetValue(fullName, out owner))
        {
            return new NameClash(fullName, owner.Item, null, NeedsNamespace: false);
        }

        foreach (string around in Around(space))
        {
            if (_classes.TryGetValue(around, out owner))
            {
                return new NameClash(around, owner.Item, null, NeedsNamespace: true);
            }
        }

        _classes[fullName] = profile;
        foreach (string around in Around(space))
        {
            _namespaces[around] = profile;
        }

        return null;
    }

    /// <summary>
    /// Outside all namespaces, where top-level statements are, a simple name refers to a namespace rather than to a class that a
    /// using brings. Further in, the class comes first: <c>Acme.WaterMeter.WaterMeter</c> is found from everywhere.
    /// </summary>
    private string? HidingNamespace(string space, string name, string fullName) =>
        _rootNamespaces.Contains(fullName) ? fullName
        : space == name || space.StartsWith(name + ".", StringComparison.Ordinal) ? name
        : null;

    /// <summary>A namespace and its enclosing namespaces.</summary>
    private static IEnumerable<string> Around(string space)
    {
        for (int end = space.Length; end > 0; end = space.LastIndexOf('.', end - 1))
        {
            yield return space.Substring(0, end);
        }
    }
}
