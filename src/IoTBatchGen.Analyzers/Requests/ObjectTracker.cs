using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTBatchGen.Analyzers.Requests;

/// <summary>Follows an object of a request from the expression that makes it to everything that the same body does with it.</summary>
internal sealed class ObjectTracker
{
    private static readonly ImmutableArray<string> Self = ImmutableArray<string>.Empty;

    private readonly RequestSymbols _symbols;

    public ObjectTracker(RequestSymbols symbols) => _symbols = symbols;

    /// <summary>All uses of the object that <paramref name="made"/> makes, in text order.</summary>
    public List<ObjectUse> UsesOf(IOperation made)
    {
        var uses = new List<ObjectUse>();
        ILocalSymbol? local = Follow(made, uses);
        if (local == null)
        {
            return uses;
        }

        IOperation root = Locals.RootOf(made);
        if (Locals.OnlyValueOf(local, root) == null)
        {
            uses.Add(new ObjectUse(ObjectUseKind.EscapeToCode, Self, made));
            return uses;
        }

        IOperation? home = Locals.FunctionAround(made);
        bool isUsed = false;
        foreach (IOperation reference in Locals.ReferencesTo(local, root))
        {
            if (reference.Syntax.SpanStart == made.Syntax.SpanStart)
            {
                continue;
            }

            isUsed = true;
            if (Locals.FunctionAround(reference) != home)
            {
                uses.Add(new ObjectUse(ObjectUseKind.EscapeToCode, Self, reference));
            }
            else if (Follow(reference, uses) != null)
            {
                // Another variable holds it too.
                uses.Add(new ObjectUse(ObjectUseKind.EscapeToCode, Self, reference));
            }
        }

        if (!isUsed)
        {
            uses.Add(new ObjectUse(ObjectUseKind.Complete, Self, made));
        }

        return uses.OrderBy(use => use.Position).ToList();
    }

    /// <summary>The local that an assignment's target starts from, where the target is reached through contract members only.</summary>
    public ILocalReferenceOperation? LocalBehind(IPropertyReferenceOperation target)
    {
        IOperation? instance = target.Instance;
        while (instance is IPropertyReferenceOperation property && _symbols.ShapeOf(property.Property.ContainingType) != null)
        {
            instance = property.Instance;
        }

        return instance as ILocalReferenceOperation;
    }

    /// <summary>Climbs from an expression that yields the object to what happens to it; returns the local it is stored in, if any.</summary>
    private ILocalSymbol? Follow(IOperation expression, List<ObjectUse> uses)
    {
        ImmutableArray<string> path = Self;
        IOperation current = expression;
        while (true)
        {
            switch (current.Parent)
            {
                case IConversionOperation or IParenthesizedOperation or IConditionalOperation or ICoalesceOperation or ISwitchExpressionArmOperation
                    or ISwitchExpressionOperation when IsYieldedBy(current.Parent, current):
                    current = current.Parent;
                    continue;

                case IPropertyReferenceOperation property
                    when property.Instance == current && _symbols.ShapeOf(property.Property.ContainingType) != null:
                    string field = ContractMembers.FieldOf(property.Property);
                    path = path.Add(field);
                    if (property.Parent is IAssignmentOperation assignment && assignment.Target == property)
                    {
                        uses.Add(new ObjectUse(
                            ObjectUseKind.Write, path, assignment, assignment is ISimpleAssignmentOperation ? assignment.Value : null));
                        return null;
                    }

                    if (property.Parent is ITupleOperation or IIncrementOrDecrementOperation)
                    {
                        // (raw.ServiceId, raw.Method) = …
                        uses.Add(new ObjectUse(ObjectUseKind.Write, path, property));
                        return null;
                    }

                    if (ContractMembers.IsNestedObject(field))
                    {
                        current = property;
                        continue;
                    }

                    if (ContractMembers.IsList(field) || field == WireNames.Paras)
                    {
                        uses.Add(new ObjectUse(ObjectUseKind.ListChange, path, property));
                    }

                    return null;

                case IInvocationOperation call when call.Instance == current && _symbols.ShapeOf(call.TargetMethod.ContainingType) != null:
                    if (ContractMembers.ReturnsItsReceiver(call.TargetMethod))
                    {
                        AddFluentWrites(call, path, uses);
                        current = call;
                        continue;
                    }

                    if (!ContractMembers.OnlyReads(call.TargetMethod))
                    {
                        // AsTask and To…: the object becomes part of a finished one.
                        uses.Add(new ObjectUse(ObjectUseKind.Complete, path, call));
                    }

                    return null;

                default:
                    return End(current, path, uses);
            }
        }
    }

    private ILocalSymbol? End(IOperation current, ImmutableArray<string> path, List<ObjectUse> uses)
    {
        switch (current.Parent)
        {
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } when path.IsEmpty:
                return declarator.Symbol;
            case ISimpleAssignmentOperation { Target: ILocalReferenceOperation target } when path.IsEmpty:
                return target.Local;
            case ISimpleAssignmentOperation { Target: IDiscardOperation }:
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation nested } when IsObjectOfRequest(nested):
            case IArgumentOperation { Parent: IInvocationOperation call } when _symbols.IsCreateAsync(call.TargetMethod):
                uses.Add(new ObjectUse(ObjectUseKind.Complete, path, current.Parent));
                return null;
            case IExpressionStatementOperation:
                // The end of a chain; for the object's own creation it means that nobody keeps it.
                uses.Add(new ObjectUse(ObjectUseKind.Complete, path, current.Parent));
                return null;
            case INameOfOperation or IBinaryOperation or IIsTypeOperation:
            case IIsPatternOperation pattern when !pattern.Pattern.DescendantsAndSelf().Any(DeclaresVariable):
                return null;
            case IReturnOperation or ISimpleAssignmentOperation or IFieldInitializerOperation or IPropertyInitializerOperation:
                uses.Add(new ObjectUse(ObjectUseKind.EscapeOut, path, current));
                return null;
            default:
                uses.Add(new ObjectUse(ObjectUseKind.EscapeToCode, path, current));
                return null;
        }
    }

    private static void AddFluentWrites(IInvocationOperation call, ImmutableArray<string> path, List<ObjectUse> uses)
    {
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument.Parameter == null || !ContractMembers.TryGetField(argument.Parameter, out (RequestShape Shape, string Field) field))
            {
                continue;
            }

            ImmutableArray<string> written = field.Shape switch
            {
                RequestShape.Task => path.Add(field.Field),
                RequestShape.Param => path.Add(WireNames.Param).Add(field.Field),
                _ => path.Add(WireNames.Tags),
            };
            uses.Add(field.Shape == RequestShape.Tag
                ? new ObjectUse(ObjectUseKind.ListChange, written, call)
                : new ObjectUse(ObjectUseKind.Write, written, call, argument.Value));
        }
    }

    /// <summary><c>is { } param</c>: another name for the object.</summary>
    private static bool DeclaresVariable(IOperation pattern) =>
        pattern is IDeclarationPatternOperation { DeclaredSymbol: not null } or IRecursivePatternOperation { DeclaredSymbol: not null };

    private bool IsObjectOfRequest(IPropertyReferenceOperation property) =>
        _symbols.ShapeOf(property.Property.ContainingType) != null && ContractMembers.IsNestedObject(ContractMembers.FieldOf(property.Property));

    private static bool IsYieldedBy(IOperation parent, IOperation child) => parent switch
    {
        IConditionalOperation conditional => conditional.Condition != child,
        ISwitchExpressionOperation @switch => @switch.Value != child,
        ISwitchExpressionArmOperation arm => arm.Value == child,
        _ => true,
    };
}
