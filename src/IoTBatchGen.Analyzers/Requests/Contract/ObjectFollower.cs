using System.Collections.Generic;
using System.Linq;
using IoTBatchGen.Analyzers.Facts;
using IoTBatchGen.Analyzers.Requests.Locals;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTBatchGen.Analyzers.Requests.Contract;

/// <summary>Follows one expression that yields a request's object to what the code around it does with the object.</summary>
internal sealed class ObjectFollower
{
    private readonly KnownTypes _symbols;

    public ObjectFollower(KnownTypes symbols) => _symbols = symbols;

    /// <summary>Climbs from the expression, noting uses.</summary>
    /// <param name="expression">What yields the object, or another that leads to it.</param>
    /// <param name="path">The fields that lead from the object to what the expression yields.</param>
    /// <param name="uses">Takes the uses.</param>
    public Followed Follow(IOperation expression, string path, List<ObjectReference> uses)
    {
        ISymbol? function = expression.EnclosingFunctionSymbol();
        bool isOneOfSeveral = false;

        // What a variable holds is not done with where an expression that reads it ends.
        bool isKept = Variables.Find(expression) is not null;
        IOperation current = expression;
        while (true)
        {
            switch (current.Parent)
            {
                case IConditionalOperation or ICoalesceOperation or ISwitchExpressionArmOperation or ISwitchExpressionOperation
                    when IsYieldedBy(current.Parent, current):
                    isOneOfSeveral = true;
                    current = current.Parent;
                    continue;

                case IConversionOperation or IParenthesizedOperation:
                    current = current.Parent;
                    continue;

                case IConditionalAccessOperation access when access.WhenNotNull == current:
                    current = access;
                    continue;

                case IConditionalAccessOperation access when InstanceOf(access) is { } instance:
                    current = instance;
                    continue;

                case IPropertyReferenceOperation property
                    when property.Instance == current && _symbols.ShapeOf(property.Property.ContainingType) is not null:
                    string field = ContractMembers.FieldOf(property.Property);
                    path = FieldPath.Join(path, field);
                    if (property.Parent is IAssignmentOperation assignment && assignment.Target == property)
                    {
                        Note(ObjectUseKind.Write, assignment, assignment is ISimpleAssignmentOperation ? assignment.Value : null);
                        return default;
                    }

                    if (property.Parent is ITupleOperation or IIncrementOrDecrementOperation)
                    {
                        // (raw.ServiceId, raw.Method) = …
                        Note(ObjectUseKind.Write, property);
                        return default;
                    }

                    if (ContractMembers.IsNestedObject(field))
                    {
                        current = property;
                        continue;
                    }

                    if (ContractMembers.IsList(field) || field == WireNames.Paras)
                    {
                        Note(ObjectUseKind.ListChange, property);
                    }

                    return default;

                case IInvocationOperation call when call.Instance == current && _symbols.ShapeOf(call.TargetMethod.ContainingType) is not null:
                    if (ContractMembers.ReturnsItsReceiver(call.TargetMethod))
                    {
                        NoteFluentWrites(call, path, function, uses);
                        current = call;
                        continue;
                    }

                    if (!ContractMembers.OnlyReads(call.TargetMethod))
                    {
                        // AsTask and To…: the object becomes part of a finished one.
                        Note(ObjectUseKind.Complete, call);
                    }

                    return default;

                default:
                    return End();
            }
        }

        void Note(ObjectUseKind kind, IOperation operation, IOperation? value = null) =>
            uses.Add(new ObjectReference(kind, path, operation, value, function));

        Followed End()
        {
            switch (current.Parent)
            {
                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                    return new Followed(declarator.Symbol, path, isOneOfSeveral, current);
                case ISimpleAssignmentOperation { Target: ILocalReferenceOperation target }:
                    return new Followed(target.Local, path, isOneOfSeveral, current);
                case ICoalesceAssignmentOperation { Target: ILocalReferenceOperation target }:
                    return new Followed(target.Local, path, isOneOfSeveral, current);
                case ITupleOperation when LocalUsage.In(current.Root()).HolderOf(current) is { } taken:
                    return new Followed(taken, path, isOneOfSeveral, current);
                case IExpressionStatementOperation or ISimpleAssignmentOperation { Target: IDiscardOperation }:
                    if (!isKept)
                    {
                        Note(ObjectUseKind.Complete, current.Parent);
                    }

                    return default;
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation nested } when IsObjectOfRequest(nested):
                case IArgumentOperation { Parent: IInvocationOperation call } when _symbols.IsCreateAsync(call.TargetMethod):
                    Note(ObjectUseKind.Complete, current.Parent);
                    return new Followed(null, path, isOneOfSeveral, current);
                case INameOfOperation or IBinaryOperation or IIsTypeOperation or IInterpolationOperation:
                case IIsPatternOperation pattern when !pattern.Pattern.DescendantsAndSelf().Any(DeclaresVariable):
                case { } onlooker when CallAround(onlooker) is { } looking && Onlookers.Has(looking.TargetMethod):
                    return default;
                case IReturnOperation or ISimpleAssignmentOperation or IFieldInitializerOperation or IPropertyInitializerOperation:
                    Note(ObjectUseKind.EscapeOut, current);
                    return default;
                default:
                    Note(ObjectUseKind.EscapeToCode, current);
                    return default;
            }
        }
    }

    private static void NoteFluentWrites(IInvocationOperation call, string path, ISymbol? function, List<ObjectReference> uses)
    {
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument.Parameter is not null && ContractMembers.TryGetWritten(argument.Parameter, out string written))
            {
                bool isTag = written == WireNames.Tags;
                uses.Add(new ObjectReference(
                    isTag ? ObjectUseKind.ListChange : ObjectUseKind.Write, FieldPath.Join(path, written), call, isTag ? null : argument.Value, function));
            }
        }
    }

    /// <summary>The call that receives an argument, alone or in a <c>params</c> array.</summary>
    private static IInvocationOperation? CallAround(IOperation operation)
    {
        IOperation? around = operation;
        while (around is IConversionOperation or IArrayInitializerOperation or IArrayCreationOperation { IsImplicit: true })
        {
            around = around.Parent;
        }

        return around is IArgumentOperation { Parent: IInvocationOperation call } ? call : null;
    }

    /// <summary>The object within <c>?.</c>.</summary>
    private static IOperation? InstanceOf(IConditionalAccessOperation access)
    {
        IOperation? leftmost = access.WhenNotNull;
        while (leftmost is not (null or IConditionalAccessInstanceOperation))
        {
            leftmost = leftmost switch
            {
                IPropertyReferenceOperation property => property.Instance,
                IInvocationOperation call => call.Instance,
                IAssignmentOperation assignment => assignment.Target,
                IConditionalAccessOperation nested => nested.Operation,
                IConversionOperation conversion => conversion.Operand,
                _ => null,
            };
        }

        return leftmost;
    }

    /// <summary><c>is { } param</c>: another name for the object.</summary>
    private static bool DeclaresVariable(IOperation pattern) =>
        pattern is IDeclarationPatternOperation { DeclaredSymbol: not null } or IRecursivePatternOperation { DeclaredSymbol: not null }
            or IListPatternOperation { DeclaredSymbol: not null };

    private bool IsObjectOfRequest(IPropertyReferenceOperation property) =>
        _symbols.ShapeOf(property.Property.ContainingType) is not null && ContractMembers.IsNestedObject(ContractMembers.FieldOf(property.Property));

    private static bool IsYieldedBy(IOperation parent, IOperation child) => parent switch
    {
        IConditionalOperation conditional => conditional.Condition != child,
        ISwitchExpressionOperation @switch => @switch.Value != child,
        ISwitchExpressionArmOperation arm => arm.Value == child,
        _ => true,
    };
}
