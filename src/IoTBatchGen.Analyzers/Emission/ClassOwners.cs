using System;
using System.Collections.Generic;

namespace IoTBatchGen.Analyzers.Emission;

/// <summary>Which profile's file brought which class and which namespace: a name can be one of them, once (CS0101).</summary>
internal sealed class ClassOwners
{
    private readonly Dictionary<string, string> _classes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _namespaces = new(StringComparer.Ordinal);

    /// <summary>Claims a class, and the namespaces around it.</summary>
    /// <returns>The file of the profile that stands in the way; null where the names are free.</returns>
    public string? Claim(string space, string className, string path)
    {
        if (_classes.TryGetValue(className, out string? owner) || _namespaces.TryGetValue(className, out owner))
        {
            return owner;
        }

        var around = new List<string>();
        for (int end = space.Length; end > 0; end = space.LastIndexOf('.', end - 1))
        {
            around.Add(space.Substring(0, end));
            if (_classes.TryGetValue(around[around.Count - 1], out owner))
            {
                return owner;
            }
        }

        _classes[className] = path;
        foreach (string name in around)
        {
            _namespaces[name] = path;
        }

        return null;
    }
}
