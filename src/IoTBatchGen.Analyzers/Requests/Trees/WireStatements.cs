using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Analyzers.Requests.Classes;
using IoTBatchGen.Analyzers.Requests.Contract;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTBatchGen.Analyzers.Requests.Trees;

/// <summary>Reads what an object is made with, and then the statements that fill it, in text order.</summary>
internal static class WireStatements
{
    /// <param name="made">The expression that makes the object.</param>
    /// <param name="uses">What code does with it.</param>
    /// <param name="classes">The application's classes.</param>
    public static WireFacts Read(IObjectCreationOperation made, IEnumerable<WireUse> uses, WireClasses classes)
    {
        var facts = new WireFacts();
        if (classes.Of(made.Type) is { } type)
        {
            ClassFacts.Read(made, type, classes, facts, ContractReader.LocationOf(made));
        }
        else
        {
            ReadKeyed(made, facts);
        }

        foreach (WireUse use in uses.OrderBy(use => use.Operation.Syntax.SpanStart))
        {
            facts.Apply(use);
        }

        return facts;
    }

    private static void ReadKeyed(IObjectCreationOperation made, WireFacts facts)
    {
        foreach (IArgumentOperation argument in made.Arguments.Where(argument => argument.ArgumentKind != ArgumentKind.DefaultValue))
        {
            foreach (IOperation given in argument is { ArgumentKind: ArgumentKind.ParamArray, Value: IArrayCreationOperation { Initializer: { } all } }
                ? all.ElementValues
                : ImmutableArray.Create(argument.Value))
            {
                ReadGiven(given, made, facts);
            }
        }

        foreach (IOperation entry in made.Initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            switch (entry)
            {
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: [var key] } } assignment:
                    Apply(WireUseKind.Set, key.Value, assignment.Value, entry, facts);
                    break;
                case IInvocationOperation { TargetMethod.Name: "Add" } call when KeyedCall.Entry(call.Arguments) is { } pair:
                    Apply(WireUseKind.Add, pair.Key, pair.Value, entry, facts);
                    break;
                default:
                    Change(WireUseKind.ChangeSome, entry, facts);
                    break;
            }
        }
    }

    /// <summary>A named value, a comparer or options; anything else brings values that the code does not spell out.</summary>
    private static void ReadGiven(IOperation given, IObjectCreationOperation made, WireFacts facts)
    {
        if (KeyedCall.Entry(given) is { } pair)
        {
            Apply(WireUseKind.Add, pair.Key, pair.Value, given, facts);
        }
        else if (given.Type is not ({ SpecialType: SpecialType.System_Int32 } or { Name: "IEqualityComparer" or "IComparer" or "StringComparer" })
            && !(JsonNodes.Is(made.Type, JsonNodes.Object) && given.Type is { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }))
        {
            Change(WireUseKind.AddSome, given, facts);
        }
    }

    private static void Apply(WireUseKind kind, IOperation key, IOperation value, IOperation entry, WireFacts facts)
    {
        if (WireAccess.NameIn(key) is { } name)
        {
            facts.Apply(new WireUse(kind, ImmutableArray.Create(name), entry) { Value = value, NameLocation = key.Syntax.GetLocation() });
        }
        else
        {
            Change(kind == WireUseKind.Add ? WireUseKind.AddSome : WireUseKind.ChangeSome, entry, facts);
        }
    }

    private static void Change(WireUseKind kind, IOperation entry, WireFacts facts) =>
        facts.Apply(new WireUse(kind, ImmutableArray<string>.Empty, entry));
}
