using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Analyzers.Emission;
using IoTBatchGen.Profiles.Model;
using IoTBatchGen.Profiles.Naming;

namespace IoTBatchGen.Analyzers.Generation;

/// <summary>The namespaces that a project with implicit usings is to see everywhere.</summary>
/// <param name="Namespaces">The namespaces as C# writes them, in order.</param>
internal sealed record GlobalUsingsOutput(EquatableArray<string> Namespaces) : PlannedOutput
{
    /// <summary>The namespaces of classes; null if all classes are in the global namespace.</summary>
    public static GlobalUsingsOutput? From(IEnumerable<NamedProfile> profiles)
    {
        ImmutableArray<string> namespaces = profiles
            .Select(profile => profile.Namespace)
            .Where(name => name.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .OrderBy(name => name, StringComparer.Ordinal)
            .ToImmutableArray();
        return namespaces.IsEmpty ? null : new GlobalUsingsOutput(namespaces);
    }

    public override string Path => string.Empty;

    public override GeneratedFile Emit() => GlobalUsings.Emit(Namespaces);
}
