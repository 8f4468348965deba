using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Requests.Anonymous;

/// <summary>The members, and nested members, of an anonymous type whose creation is not visible.</summary>
internal static class DeclaredMembers
{
    public static ObjectFact Read(ITypeSymbol type, ObjectKind shape, Location location)
    {
        ImmutableDictionary<string, FieldFact> fields = type.GetMembers().OfType<IPropertySymbol>()
            .Where(property => property.Name.Length > 0)
            .Select(property => FieldOf(property, shape, location))
            .GroupBy(field => field.Name)
            .ToImmutableDictionary(group => group.Key, group => group.First());
        return new ObjectFact(shape, fields, IsComplete: false, location);
    }

    private static FieldFact FieldOf(IPropertySymbol property, ObjectKind shape, Location location)
    {
        string name = ContractMembers.FieldOf(property);
        FactValue value = property.Type.IsAnonymousType && shape.Field(name)?.NestedKind() is { } inner
            ? FactValue.Object(Read(property.Type, inner, location))
            : FactValue.Unknown;
        return new FieldFact(shape, name, value, location);
    }
}
