using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Analyzers.Facts;
using IoTBatchGen.Analyzers.Requests.Classes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTBatchGen.Analyzers.Requests.Trees;

/// <summary>What the creation of an object of a class of the application says of its members.</summary>
internal static class ClassFacts
{
    /// <summary>Takes note of the defaults of a class, of a constructor's arguments and of an initializer.</summary>
    public static void Read(IObjectCreationOperation creation, WireClass type, WireClasses classes, WireFacts facts, Location location)
    {
        bool isPlain = creation.Constructor is { } constructor && ConstructedMembers.IsPlain(constructor);
        foreach (WireMember member in type.Members.Values)
        {
            if (DeclaredValue(member, creation, location) is { } value)
            {
                facts.SetDeclared(member.Name, value, location);
            }
            else if (!isPlain || !member.IsNullUnlessSet)
            {
                facts.MayHave(member.Name, location);
            }
        }

        foreach (IArgumentOperation argument in creation.Arguments)
        {
            ReadArgument(argument, classes, facts, location);
        }

        foreach (IOperation entry in creation.Initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            (IOperation? target, IOperation? value) = entry switch
            {
                ISimpleAssignmentOperation assignment => (assignment.Target, assignment.Value),
                IMemberInitializerOperation nested => (nested.InitializedMember, null),
                _ => ((IOperation?)null, (IOperation?)null),
            };
            if (WireAccess.Read(target, classes) is { Name: { } name, NameLocation: var nameLocation })
            {
                facts.Set(name, value, nameLocation, (value ?? entry).Syntax.GetLocation(), isConditional: false);
            }
        }
    }

    private static void ReadArgument(IArgumentOperation argument, WireClasses classes, WireFacts facts, Location location)
    {
        if (argument.Parameter is not { } parameter || ConstructedMembers.Read(parameter) is not { } member || classes.NameOf(member) is not { } name)
        {
            return;
        }

        if (argument.ArgumentKind != ArgumentKind.DefaultValue)
        {
            Location given = argument.Value.Syntax.GetLocation();
            facts.Set(name, argument.Value, given, given, isConditional: false);
        }
        else if (argument.Value.ConstantValue is not { HasValue: true, Value: null })
        {
            facts.MayHave(name, location);
        }
    }

    /// <summary>A default that says what the object is; whether any other default is sent is up to the serializer.</summary>
    private static FactValue? DeclaredValue(WireMember member, IOperation creation, Location location) =>
        member is { Name: WireNames.TaskType or WireNames.Type, Initial: { } initial }
        && creation.SemanticModel is { } model
        && StaticFields.ModelOf(initial.SyntaxTree, model).GetConstantValue(initial) is { HasValue: true, Value: string text }
        && (member.Name == WireNames.TaskType ? text == BatchTaskTypes.DeviceCmd : TargetFields.TypeNames.Contains(text))
            ? FactValue.Constant(new KnownValue(text, location))
            : null;
}
