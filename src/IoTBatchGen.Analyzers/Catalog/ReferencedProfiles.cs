using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using IoTBatchGen.Profiles.Model;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Catalog;

/// <summary>Finds the profiles that referenced assemblies carry as attributes on their generated classes.</summary>
internal static class ReferencedProfiles
{
    private const string RuntimeAssembly = "IoTBatchGen";

    /// <summary>What an assembly carries. While only this project's code changes, its references are the same symbols.</summary>
    private static readonly ConditionalWeakTable<IAssemblySymbol, IReadOnlyCollection<(ProfileModel Profile, INamedTypeSymbol Class)>> Known = new();

    /// <summary>The profiles, each with the class that carries it.</summary>
    /// <remarks>
    /// A class that this project cannot name is passed over: its library keeps to itself which devices it commands, and a project without
    /// profiles must not be checked against profiles that another library hides.
    /// </remarks>
    public static ImmutableArray<(ProfileModel Profile, INamedTypeSymbol Class)> Read(Compilation compilation) =>
        compilation.SourceModule.ReferencedAssemblySymbols
            .SelectMany(assembly => Known.GetValue(assembly, ReadAll))
            .Where(found => compilation.IsSymbolAccessibleWithin(found.Class, compilation.Assembly))
            .ToImmutableArray();

    private static IReadOnlyCollection<(ProfileModel Profile, INamedTypeSymbol Class)> ReadAll(IAssemblySymbol assembly)
    {
        var all = new List<(ProfileModel Profile, INamedTypeSymbol Class)>();
        foreach (INamedTypeSymbol type in UsesRuntime(assembly) ? TopLevelTypes(assembly.GlobalNamespace) : [])
        {
            if (ProfileAttributes.Profile(type) is { } profile)
            {
                all.Add((profile, type));
            }
        }

        return all;
    }

    /// <summary>Only an assembly that references the runtime library can hold generated commands; all others are passed over.</summary>
    private static bool UsesRuntime(IAssemblySymbol assembly) =>
        assembly.Modules.Any(module => module.ReferencedAssemblies.Any(identity => identity.Name == RuntimeAssembly));

    private static IEnumerable<INamedTypeSymbol> TopLevelTypes(INamespaceSymbol @namespace) =>
        @namespace.GetTypeMembers().Concat(@namespace.GetNamespaceMembers().SelectMany(TopLevelTypes));
}
