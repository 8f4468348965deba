using IoTBatchGen.Analyzers.Facts;
using IoTBatchGen.Analyzers.Requests.Classes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTBatchGen.Analyzers.Requests.Trees;

/// <summary>Recognizes values that become part of a larger object, which is read where it is created.</summary>
internal static class WirePart
{
    public static bool IsPart(IOperation value, IOperation parent, WireClasses classes)
    {
        switch (parent)
        {
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.ContainingType.IsAnonymousType: true } }:
                return true;
            case ISimpleAssignmentOperation assignment when assignment.Value == value:
                return WireAccess.Read(assignment.Target, classes) is not null;
            case IArgumentOperation { Parent: IInvocationOperation { Parent: IObjectOrCollectionInitializerOperation { Parent: IObjectCreationOperation list } } }
                when !KeyedTypes.IsKeyed(list.Type):
                return IsPartOfGreater(list, classes);
            case IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "Add" or "TryAdd" } call }:
                ITypeSymbol? type = (call.Instance ?? call.Arguments[0].Value).Type;
                return KeyedTypes.IsKeyed(type) || KeyedTypes.IsNode(type);
            case IArgumentOperation { Parent: IObjectCreationOperation creation }:
                return KeyedTypes.IsNode(creation.Type) || creation.Type is { Name: "KeyValuePair" } || classes.Of(creation.Type) is not null;
            case IArrayInitializerOperation { Parent: IArrayCreationOperation array }:
                return IsPartOfGreater(array, classes);
            default:
                return false;
        }
    }

    private static bool IsPartOfGreater(IOperation list, WireClasses classes) =>
        list.WalkUpConversions() is { Parent: { } parent } outermost && IsPart(outermost, parent, classes);
}
