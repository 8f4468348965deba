using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoTBatchGen.Analyzers.Requests.Classes;

/// <summary>A class of the application as serializers write its objects.</summary>
internal sealed class WireClass
{
    private WireClass(ImmutableDictionary<string, WireMember> members) => Members = members;

    /// <summary>Its members by their names on the wire.</summary>
    public ImmutableDictionary<string, WireMember> Members { get; }

    /// <summary>The class; null if a serializer may write its objects in another way than member by member.</summary>
    public static WireClass? Read(INamedTypeSymbol type)
    {
        var members = ImmutableDictionary.CreateBuilder<string, WireMember>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (INamedTypeSymbol? part = type; part is { SpecialType: SpecialType.None }; part = part.BaseType)
        {
            if (part.GetAttributes().Any(IsOfConverter))
            {
                return null;
            }

            foreach (ISymbol member in part.GetMembers())
            {
                if (SerializedName.IsOpen(member) || member.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "JsonExtensionDataAttribute"))
                {
                    return null;
                }

                // An override hides what it overrides.
                if (IsWritten(member) && seen.Add(member.Name) && SerializedName.Read(member) is { } name && !members.ContainsKey(name))
                {
                    members.Add(name, Made(name, member));
                }
            }
        }

        return new WireClass(members.ToImmutable());
    }

    private static bool IsWritten(ISymbol member) => member switch
    {
        IPropertySymbol property => property is { IsStatic: false, IsIndexer: false, GetMethod: not null }
            && (property.DeclaredAccessibility == Accessibility.Public || SerializedName.IsStated(property))
            && property.Name != "EqualityContract",
        IFieldSymbol field => field is { IsStatic: false, AssociatedSymbol: null, IsImplicitlyDeclared: false }
            && (field.DeclaredAccessibility == Accessibility.Public || SerializedName.IsStated(field)),
        _ => false,
    };

    private static bool IsOfConverter(AttributeData attribute) =>
        attribute.AttributeClass?.Name is "JsonConverterAttribute"
        || (attribute.AttributeClass?.Name == "JsonObjectAttribute" && !(attribute.ConstructorArguments.IsEmpty && attribute.NamedArguments.IsEmpty));

    private static WireMember Made(string name, ISymbol symbol)
    {
        SyntaxNode? declaration = symbol.DeclaringSyntaxReferences is [var only] ? only.GetSyntax() : null;
        ExpressionSyntax? initial = declaration switch
        {
            PropertyDeclarationSyntax { Initializer.Value: var value } => value,
            PropertyDeclarationSyntax { ExpressionBody.Expression: var value } => value,
            VariableDeclaratorSyntax { Initializer.Value: var value } => value,
            _ => null,
        };
        bool isPlain = declaration is VariableDeclaratorSyntax
            || (declaration is PropertyDeclarationSyntax { AccessorList: { } accessors } && accessors.Accessors.All(accessor => accessor is { Body: null, ExpressionBody: null }));
        var made = new WireMember(name, symbol);
        bool isConverted = symbol.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "JsonConverterAttribute");
        return made with { IsConverted = isConverted, Initial = initial, IsNullUnlessSet = isPlain && initial is null && MayBeNull(made.Type) };
    }

    private static bool MayBeNull(ITypeSymbol type) => type.IsReferenceType || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
}
