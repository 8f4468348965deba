using System.Collections.Generic;
using System.Linq;
using IoTBatchGen.Profiles.Model;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Catalog;

/// <summary>Finds the profiles that referenced assemblies carry as attributes on their generated classes.</summary>
internal static class ReferencedProfiles
{
    private const string RuntimeAssembly = "IoTBatchGen";

    /// <summary>The profiles, each with the class that carries it.</summary>
    /// <remarks>
    /// A class that this project cannot name is passed over: its library keeps to itself which devices it commands, and a project without
    /// profiles must not be checked against profiles that another library hides.
    /// </remarks>
    public static IEnumerable<(ProfileModel Profile, INamedTypeSymbol Class)> Read(Compilation compilation)
    {
        foreach (INamedTypeSymbol type in compilation.SourceModule.ReferencedAssemblySymbols
            .Where(UsesRuntime)
            .SelectMany(assembly => TopLevelTypes(assembly.GlobalNamespace)))
        {
            if (compilation.IsSymbolAccessibleWithin(type, compilation.Assembly) && ProfileAttributes.Profile(type) is { } profile)
            {
                yield return (profile, type);
            }
        }
    }

    /// <summary>Only an assembly that references the runtime library can hold generated commands; all others are passed over.</summary>
    private static bool UsesRuntime(IAssemblySymbol assembly) =>
        assembly.Modules.Any(module => module.ReferencedAssemblies.Any(identity => identity.Name == RuntimeAssembly));

    private static IEnumerable<INamedTypeSymbol> TopLevelTypes(INamespaceSymbol @namespace) =>
        @namespace.GetTypeMembers().Concat(@namespace.GetNamespaceMembers().SelectMany(TopLevelTypes));
}
