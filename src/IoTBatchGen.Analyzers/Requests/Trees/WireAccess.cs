using IoTBatchGen.Analyzers.Facts;
using IoTBatchGen.Analyzers.Requests.Classes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IoTBatchGen.Analyzers.Requests.Trees;

/// <summary>A step from an object to what it holds under a name: <c>o["param"]</c>, <c>o.Param</c>.</summary>
/// <param name="Name">The name on the wire; null if the code does not say it.</param>
/// <param name="NameLocation">Where the code writes the name.</param>
internal readonly record struct WireAccess(string? Name, Location NameLocation)
{
    /// <summary>The step that an operation takes; null if it takes none.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="classes">The application's classes.</param>
    public static WireAccess? Read(IOperation? operation, WireClasses classes)
    {
        switch (operation)
        {
            case IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: [var key] } element
                when KeyedTypes.IsKeyed(element.Property.ContainingType) || KeyedTypes.IsNode(element.Property.ContainingType):
                return new WireAccess(NameIn(key.Value), key.Syntax.GetLocation());
            case IPropertyReferenceOperation { Property.IsIndexer: false } property:
                return classes.NameOf(property.Property) is { } name ? new WireAccess(name, LocationOfMember(property.Syntax)) : null;
            case IFieldReferenceOperation field:
                return classes.NameOf(field.Field) is { } ofField ? new WireAccess(ofField, LocationOfMember(field.Syntax)) : null;
            default:
                return null;
        }
    }

    /// <summary>The object that a step starts from.</summary>
    public static IOperation? InstanceOf(IOperation access) => (access as IMemberReferenceOperation)?.Instance;

    /// <summary>The name that an expression gives; null if the compiler does not know it.</summary>
    public static string? NameIn(IOperation key) =>
        key.WalkDownConversions(conversion => !conversion.ConstantValue.HasValue).ConstantValue is { HasValue: true, Value: string name } ? name : null;

    private static Location LocationOfMember(SyntaxNode member) =>
        (member is MemberAccessExpressionSyntax { Name: var name } ? name : member).GetLocation();
}
