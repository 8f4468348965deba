using System;
using System.Collections.Concurrent;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Requests.Classes;

/// <summary>The classes of the application, each looked at once in a compilation.</summary>
internal sealed class WireClasses
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, WireClass?> _classes = new(SymbolEqualityComparer.Default);
    private readonly KnownTypes _symbols;
    private readonly Func<INamedTypeSymbol, WireClass?> _read;

    public WireClasses(KnownTypes symbols)
    {
        _symbols = symbols;
        _read = Read;
    }

    /// <summary>The class that a type is; null if it is not one of the application's, or written in a way of its own.</summary>
    public WireClass? Of(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, SpecialType: SpecialType.None, IsAnonymousType: false, IsTupleType: false } named
            ? _classes.GetOrAdd(named, _read)
            : null;

    /// <summary>The name on the wire of a member that code uses; null if its class is none of the application's.</summary>
    public string? NameOf(ISymbol member) => Of(member.ContainingType) is null ? null : SerializedName.Read(member);

    private WireClass? Read(INamedTypeSymbol type)
    {
        bool isForeign = Outermost(type.ContainingNamespace) is "System" or "Microsoft" or "Newtonsoft" or "Windows" || _symbols.ShapeOf(type) is not null;

        // Lists and dictionaries are not written member by member.
        return isForeign || type.AllInterfaces.Any(contract => contract.SpecialType == SpecialType.System_Collections_IEnumerable)
            ? null
            : WireClass.Read(type);
    }

    private static string? Outermost(INamespaceSymbol? space)
    {
        string? name = null;
        for (; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            name = space.Name;
        }

        return name;
    }
}
