using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using IoTBatchGen.Analyzers.Facts;
using IoTBatchGen.Analyzers.Requests.Classes;
using IoTBatchGen.Analyzers.Requests.Locals;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTBatchGen.Analyzers.Requests.Trees;

/// <summary>
/// Follows an object that holds values by name, a dictionary, a JSON tree, an object of a class of the application, from the
/// expression that makes it to everything that the same body does with it.
/// </summary>
internal sealed class WireTracker
{
    private static readonly ImmutableArray<string> Self = ImmutableArray<string>.Empty;

    private readonly ConditionalWeakTable<IOperation, List<WireUse>> _uses = new();
    private readonly ConditionalWeakTable<IOperation, WireFacts> _facts = new();
    private readonly ConditionalWeakTable<IReadOnlyList<WireUse>, WireFacts> _factsThrough = new();
    private readonly WireClasses _classes;

    public WireTracker(WireClasses classes) => _classes = classes;

    /// <summary>
    /// All uses of the object that <paramref name="made"/> makes, in text order; of those that say nothing of its fields, one of a
    /// kind. Found once, for many requests may share a part.
    /// </summary>
    public IReadOnlyList<WireUse> UsesOf(IOperation made) => _uses.GetValue(made, Find);

    /// <summary>What the object that <paramref name="made"/> makes holds. Read once, for many requests may share a part.</summary>
    /// <param name="made">The expression.</param>
    /// <param name="through">What code does with the object through the one that holds it: always the same list for one holder.</param>
    public WireFacts FactsOf(IObjectCreationOperation made, IReadOnlyList<WireUse> through) => through.Count == 0
        ? _facts.GetValue(made, _ => WireStatements.Read(made, UsesOf(made), _classes))
        : _factsThrough.GetValue(through, _ => WireStatements.Read(made, UsesOf(made).Concat(through), _classes));

    private List<WireUse> Find(IOperation made)
    {
        List<WireUse> all = FindAll(made);
        var kinds = new HashSet<WireUseKind>();
        return all.Where(use => use.Kind is not (WireUseKind.Write or WireUseKind.Part or WireUseKind.Escape) || kinds.Add(use.Kind)).ToList();
    }

    private List<WireUse> FindAll(IOperation made)
    {
        var uses = new List<WireUse>();
        bool isOneOfSeveral = false;
        if (Follow(made, uses, ref isOneOfSeveral) is not { } local)
        {
            return uses;
        }

        IOperation root = made.Root();
        if (LocalUsage.In(root).OnlyValueOf(local) is null)
        {
            uses.Add(new WireUse(WireUseKind.Escape, Self, made));
            return uses;
        }

        IOperation? home = made.EnclosingFunction();
        IOperation? block = made.EnclosingBlock();
        foreach (IOperation reference in LocalUsage.In(root).ReferencesTo(local))
        {
            int first = uses.Count;
            bool isElsewhere = reference.EnclosingFunction() != home;
            bool isArm = false;
            if (Follow(reference, uses, ref isArm) is not null || isElsewhere)
            {
                // Another variable or another function has it too.
                uses.Add(new WireUse(WireUseKind.Escape, Self, reference));
            }

            if (isElsewhere || isArm || isOneOfSeveral || reference.EnclosingBlock() != block)
            {
                for (int i = first; i < uses.Count; i++)
                {
                    uses[i] = uses[i] with { IsConditional = true };
                }
            }
        }

        return uses;
    }

    /// <summary>Climbs from an expression that yields the object to what happens to it; returns the local it is stored in, if any.</summary>
    private ILocalSymbol? Follow(IOperation expression, List<WireUse> uses, ref bool isOneOfSeveral)
    {
        ImmutableArray<string> path = Self;
        IOperation current = expression;
        while (true)
        {
            IOperation? parent = current.Parent;
            switch (parent)
            {
                case IConversionOperation { OperatorMethod: null } or IParenthesizedOperation or ISwitchExpressionArmOperation:
                    current = parent;
                    continue;

                case IConditionalOperation or ICoalesceOperation or ISwitchExpressionOperation when IsYieldedBy(parent, current):
                    isOneOfSeveral = true;
                    current = parent;
                    continue;

                case IInvocationOperation { TargetMethod.Name: "AsObject" or "AsArray" } cast when cast.Instance == current:
                    current = cast;
                    continue;

                case IMemberReferenceOperation member when member.Instance == current && WireAccess.Read(member, _classes) is { } access:
                    if (access.Name is not { } name)
                    {
                        uses.Add(new WireUse(IsWritten(member) ? WireUseKind.ChangeSome : WireUseKind.HandOut, path, member));
                        return null;
                    }

                    path = path.Add(name);
                    if (IsWritten(member))
                    {
                        IOperation? value = member.Parent is ISimpleAssignmentOperation assignment ? assignment.Value : null;
                        uses.Add(new WireUse(WireUseKind.Set, path, member) { Value = value, NameLocation = access.NameLocation });
                        return null;
                    }

                    current = member;
                    continue;

                case IInvocationOperation call when call.Instance == current:
                    Call(call, call.Arguments, current, path, uses);
                    return null;

                case IArgumentOperation { Parent: IInvocationOperation copy } when path.IsEmpty && Serializers.SourceOf(copy) == current:
                    // The tree that is created from it is sent.
                    current = copy;
                    continue;

                case IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { IsExtensionMethod: true, Name: "TryAdd" or "Add" } } call }
                    when call.Arguments[0] == parent:
                    Call(call, call.Arguments.RemoveAt(0), current, path, uses);
                    return null;

                case IWithOperation change when change.Operand == current && path.IsEmpty && expression is not ILocalReferenceOperation:
                    // Of a record that nothing else holds, the copy is what is sent.
                    AddChanges(change, uses);
                    current = change;
                    continue;

                default:
                    return End(current, path, uses);
            }
        }
    }

    private ILocalSymbol? End(IOperation current, ImmutableArray<string> path, List<WireUse> uses)
    {
        WireUse handedOut = new(path.IsEmpty ? WireUseKind.Escape : WireUseKind.HandOut, path, current);
        switch (current.Parent)
        {
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } when path.IsEmpty:
                return declarator.Symbol;
            case ISimpleAssignmentOperation { Target: ILocalReferenceOperation target } when path.IsEmpty:
                return target.Local;
            case IExpressionStatementOperation or INameOfOperation or IBinaryOperation or IIsTypeOperation or IInterpolationOperation:
            case IIsPatternOperation { Pattern: IConstantPatternOperation or INegatedPatternOperation { Pattern: IConstantPatternOperation } }:
            case IMemberReferenceOperation { Member.Name: "Count" or "Keys" }:
                return null;
            case IArgumentOperation argument when Serializers.Writes(argument):
                if (WrittenText.IsChanged(argument.Parent!))
                {
                    uses.Add(handedOut);
                }
                else if (path.IsEmpty)
                {
                    uses.Add(handedOut with { Kind = WireUseKind.Write });
                }

                return null;
            case IOperation parent when path.IsEmpty && WirePart.IsPart(current, parent, _classes):
                uses.Add(handedOut with { Kind = WireUseKind.Part });
                return null;
            case IMemberReferenceOperation member when IsWritten(member):
                // Through an interface, whose names are not those of the class.
                uses.Add(handedOut with { Kind = WireUseKind.ChangeSome });
                return null;
            case IForEachLoopOperation or IMemberReferenceOperation or IWithOperation:
                uses.Add(handedOut with { Kind = WireUseKind.HandOut });
                return null;
            default:
                uses.Add(handedOut);
                return null;
        }
    }

    private static void Call(IInvocationOperation call, ImmutableArray<IArgumentOperation> arguments, IOperation current, ImmutableArray<string> path, List<WireUse> uses)
    {
        bool isKeyed = KeyedTypes.IsKeyed(current.Type) || KeyedTypes.IsNode(current.Type);
        WireUse? use = isKeyed || call.TargetMethod.Name is "ToString" or "GetHashCode" or "Equals" or "GetType"
            ? KeyedCall.Read(call, arguments, path)
            : new WireUse(path.IsEmpty ? WireUseKind.Escape : WireUseKind.HandOut, path, call);
        if (use is not null)
        {
            uses.Add(use);
        }
        else if (isKeyed && WrittenText.IsChanged(call))
        {
            uses.Add(new WireUse(path.IsEmpty ? WireUseKind.Escape : WireUseKind.HandOut, path, call));
        }
    }

    /// <summary>What <c>with</c> sets.</summary>
    private void AddChanges(IWithOperation change, List<WireUse> uses)
    {
        foreach (ISimpleAssignmentOperation assignment in change.Initializer.Initializers.OfType<ISimpleAssignmentOperation>())
        {
            if (WireAccess.Read(assignment.Target, _classes) is { Name: { } name, NameLocation: var location })
            {
                uses.Add(new WireUse(WireUseKind.Set, Self.Add(name), assignment) { Value = assignment.Value, NameLocation = location });
            }
        }
    }

    /// <summary>Whether what a member holds is replaced, wholly or in part.</summary>
    private static bool IsWritten(IOperation member) => member.Parent switch
    {
        IAssignmentOperation assignment => assignment.Target == member,
        IIncrementOrDecrementOperation or ITupleOperation => true,
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } => true,
        _ => false,
    };

    private static bool IsYieldedBy(IOperation parent, IOperation child) => parent switch
    {
        IConditionalOperation conditional => conditional.Condition != child,
        ISwitchExpressionOperation @switch => @switch.Value != child,
        _ => true,
    };
}
