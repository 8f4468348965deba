using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using IoTBatchGen.Analyzers.Facts;
using IoTBatchGen.Analyzers.Requests.JsonText;
using IoTBatchGen.Analyzers.Requests.Locals;
using IoTBatchGen.Analyzers.Requests.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IoTBatchGen.Analyzers.Requests.Contract;

/// <summary>Reads the paras of a raw command: the <c>JsonObject</c> assigned, and what the same body does with it.</summary>
internal sealed class ParasReader
{
    private readonly KnownTypes _types;
    private readonly ParaValueReader _values;
    private readonly ParsedJsonReader _parsed;
    private readonly ConditionalWeakTable<IOperation, FactValue> _ofLocals = new();

    public ParasReader(KnownTypes types, ValueReader values)
    {
        _types = types;
        _values = new ParaValueReader(values);
        _parsed = new ParsedJsonReader(values);
    }

    /// <summary>The paras that an expression gives; an object in the place of the value, where the code spells it out.</summary>
    public FactValue Read(IOperation value)
    {
        IOperation given = value.WalkDownConversions(IsNotConstant);
        return given switch
        {
            { ConstantValue: { HasValue: true, Value: null } } => FactValue.Constant(new KnownValue(null, given.Syntax.GetLocation())),
            IObjectCreationOperation creation => ReadCreation(creation)?.ToFact() ?? FactValue.Unknown,
            ILocalReferenceOperation reference when ReadLocal(reference) is { Nested: not null } read => read,
            _ => _parsed.TryRead(given, ObjectKind.Paras) ?? FactValue.Unknown,
        };
    }

    /// <summary>The paras after the body has used them through the command, as in <c>command.Paras["value"] = 12</c>.</summary>
    /// <param name="paras">What was assigned.</param>
    /// <param name="uses">The expressions <c>command.Paras</c>, in text order.</param>
    /// <param name="made">What makes the command.</param>
    public FactValue Change(FactValue paras, IEnumerable<IOperation> uses, IOperation made)
    {
        if (paras.Nested is null)
        {
            return paras;
        }

        var facts = new ParaFacts(paras.Nested);
        foreach (IOperation use in uses)
        {
            Change(facts, use, made);
        }

        return facts.ToFact();
    }

    private FactValue ReadLocal(ILocalReferenceOperation reference)
    {
        // Many commands may share them.
        IOperation root = reference.Root();
        return LocalUsage.In(root).OnlyValueOf(reference.Local) is { } only && only.WalkDownConversions(IsNotConstant) is IObjectCreationOperation creation
            ? _ofLocals.GetValue(creation, _ => ReadLocal(reference, creation, root))
            : FactValue.Unknown;
    }

    private FactValue ReadLocal(ILocalReferenceOperation reference, IObjectCreationOperation creation, IOperation root)
    {
        if (ReadCreation(creation) is not { } facts)
        {
            return FactValue.Unknown;
        }

        IOperation? home = creation.EnclosingFunction();
        foreach (IOperation use in LocalUsage.In(root).ReferencesTo(reference.Local).OrderBy(use => use.Syntax.SpanStart))
        {
            if (use.EnclosingFunction() != home)
            {
                return FactValue.Unknown;
            }

            if (!IsGivenToCommand(use))
            {
                Change(facts, use, creation);
            }
        }

        return facts.ToFact();
    }

    private ParaFacts? ReadCreation(IObjectCreationOperation creation)
    {
        // Options may make two names that differ in case one, and other arguments bring paras that the code does not spell out.
        if (!JsonNodes.Is(creation.Type, JsonNodes.Object) || creation.Arguments.Any(argument => argument.ArgumentKind != ArgumentKind.DefaultValue))
        {
            return null;
        }

        var facts = new ParaFacts(LocationOf(creation));

        foreach (IOperation entry in creation.Initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            switch (entry)
            {
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: [var key] } } assignment:
                    Write(facts, key.Value, assignment.Value, isConditional: false);
                    break;
                case IInvocationOperation { TargetMethod.Name: "Add", Arguments: [var key, var value] }:
                    Write(facts, key.Value, value.Value, isConditional: false);
                    break;
                default:
                    facts.SetSome();
                    break;
            }
        }

        return facts;
    }

    private void Change(ParaFacts facts, IOperation use, IOperation made)
    {
        use = use.WalkUpConversions();
        bool isConditional = use.EnclosingBlock() != made.EnclosingBlock()
            || LocalUsage.In(made.Root()).RepeatedRegions.Around(use, made.Syntax.SpanStart) is not null;
        switch (use.Parent)
        {
            case IPropertyReferenceOperation { Arguments: [var key] } element when element.Instance == use:
                if (element.Parent is ISimpleAssignmentOperation assignment && assignment.Target == element)
                {
                    Write(facts, key.Value, assignment.Value, isConditional);
                }
                else if (element.Parent is IAssignmentOperation or ITupleOperation)
                {
                    facts.SetSome();
                }
                else
                {
                    facts.HandOut();
                }

                break;
            case IInvocationOperation call when call.Instance == use:
                Call(facts, call, isConditional);
                break;
            case IPropertyReferenceOperation or IBinaryOperation or INameOfOperation:
            case IIsPatternOperation { Pattern: IConstantPatternOperation or INegatedPatternOperation }:
                break;
            default:
                facts.Lose();
                break;
        }
    }

    private void Call(ParaFacts facts, IInvocationOperation call, bool isConditional)
    {
        switch (call)
        {
            case { TargetMethod.Name: "Add", Arguments: [var key, var value] }:
                Write(facts, key.Value, value.Value, isConditional);
                break;
            case { TargetMethod.Name: "Remove", Arguments: [{ Value.ConstantValue: { HasValue: true, Value: string name } }] }:
                facts.Remove(name, isConditional);
                break;
            case { TargetMethod.Name: "Add" }:
                facts.SetSome();
                break;
            case { TargetMethod.Name: "TryGetPropertyValue" or "DeepClone" }:
                facts.HandOut();
                break;
            case { TargetMethod.Name: "ContainsKey" or "ToString" or "ToJsonString" or "WriteTo" or "GetHashCode" or "GetType" }:
                break;
            default:
                facts.Lose();
                break;
        }
    }

    private void Write(ParaFacts facts, IOperation key, IOperation value, bool isConditional)
    {
        if (key.ConstantValue is { HasValue: true, Value: string name })
        {
            facts.Set(name, _values.Read(value), value.Syntax.GetLocation(), key.Syntax.GetLocation(), isConditional);
        }
        else
        {
            facts.SetSome();
        }
    }

    /// <summary><c>Paras = paras</c></summary>
    private bool IsGivenToCommand(IOperation use) =>
        use.WalkUpConversions().Parent is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property } } && _types.IsParas(property);

    private static bool IsNotConstant(IConversionOperation conversion) => !conversion.ConstantValue.HasValue;

    private static Location LocationOf(IObjectCreationOperation creation) => creation.Syntax switch
    {
        ObjectCreationExpressionSyntax named => Location.Create(
            named.SyntaxTree, Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(named.SpanStart, named.Type.Span.End)),
        ImplicitObjectCreationExpressionSyntax named => named.NewKeyword.GetLocation(),
        var other => other.GetLocation(),
    };
}
