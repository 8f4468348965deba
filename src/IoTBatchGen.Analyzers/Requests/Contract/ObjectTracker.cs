using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using IoTBatchGen.Analyzers.Facts;
using IoTBatchGen.Analyzers.Requests.Locals;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTBatchGen.Analyzers.Requests.Contract;

/// <summary>Follows an object of a request from the expression that makes it to everything that the same body does with it.</summary>
internal sealed class ObjectTracker
{
    /// <summary>Locals that lead to locals; deeper than any code one would read.</summary>
    private const int MaxDepth = 16;

    private readonly KnownTypes _symbols;
    private readonly ObjectFollower _follower;
    private readonly AliasAnalysis _owners;
    private readonly ConditionalWeakTable<IOperation, ObjectTrail>.CreateValueCallback _follow;
    private readonly ConditionalWeakTable<IOperation, ObjectTrail> _ofObjects = new();
    private readonly ConditionalWeakTable<IOperation, ConcurrentDictionary<ISymbol, ObjectTrail>> _ofVariables = new();

    public ObjectTracker(KnownTypes symbols)
    {
        _symbols = symbols;
        _follower = new ObjectFollower(symbols);
        _owners = new AliasAnalysis(symbols, this);
        _follow = Follow;
    }

    /// <summary>What the body does with the object that <paramref name="made"/> makes. Worked out once.</summary>
    public ObjectTrail Of(IOperation made) => _ofObjects.GetValue(made, _follow);

    /// <summary>The object that an expression refers to, and the fields that lead from it to the expression's value; null if it cannot be followed.</summary>
    public (ObjectTrail Trail, string Path)? Behind(IOperation? expression) => Behind(expression, FieldPath.Self, MaxDepth);

    private (ObjectTrail Trail, string Path)? Behind(IOperation? expression, string path, int depth)
    {
        while (depth > 0)
        {
            switch (expression)
            {
                case IConversionOperation { OperatorMethod: null } conversion:
                    expression = conversion.Operand;
                    continue;
                case IParenthesizedOperation parenthesized:
                    expression = parenthesized.Operand;
                    continue;
                case IPropertyReferenceOperation property when _symbols.ShapeOf(property.Property.ContainingType) is not null:
                    path = FieldPath.Join(ContractMembers.FieldOf(property.Property), path);
                    expression = property.Instance;
                    continue;
                case IInvocationOperation call
                    when call.Instance is not null && _symbols.ShapeOf(call.TargetMethod.ContainingType) is not null && ContractMembers.ReturnsItsReceiver(call.TargetMethod):
                    expression = call.Instance;
                    continue;
                case IConditionalAccessInstanceOperation instance:
                    expression = AccessAround(instance)?.Operation;
                    continue;
                case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver } receiver:
                    expression = InitializedBy(receiver);
                    continue;
                case ILocalReferenceOperation local when LocalUsage.In(local.Root()).OnlyValueOf(local.Local) is { } only:
                    depth--;
                    return Behind(only, path, depth) ?? (OfVariable(local.Local, local), path);
                case IObjectCreationOperation or IInvocationOperation:
                    return (Of(expression), path);
                default:
                    return Variables.Find(expression) is { } variable ? (OfVariable(variable, expression!), path) : null;
            }
        }

        return null;
    }

    /// <summary>What the body does with all objects that a variable holds.</summary>
    private ObjectTrail OfVariable(ISymbol variable, IOperation reference)
    {
        IOperation root = reference.Root();
        return _ofVariables.GetValue(root, _ => new ConcurrentDictionary<ISymbol, ObjectTrail>(SymbolEqualityComparer.Default))
            .GetOrAdd(variable, _ => FollowVariable(variable, root));
    }

    private ObjectTrail FollowVariable(ISymbol variable, IOperation root)
    {
        LocalUsage body = LocalUsage.In(root);
        var uses = new List<ObjectReference>();
        Collect(variable, FieldPath.Self, body, uses, new HashSet<ISymbol>(SymbolEqualityComparer.Default));
        bool isInBody = variable.DeclaringSyntaxReferences is [var declaration] && variable is not IFieldSymbol && declaration.SyntaxTree == root.Syntax.SyntaxTree;
        return new ObjectTrail(new UseIndex(uses), body.RepeatedRegions, isInBody ? variable.DeclaringSyntaxReferences[0].Span.Start : -1)
        {
            Values = body.ValuesOf(variable),
            IsInField = variable is IFieldSymbol,
            IsCaptured = uses.Any(use => !SymbolEqualityComparer.Default.Equals(use.Function, Variables.FunctionOf(variable))),
        };
    }

    private ObjectTrail Follow(IOperation made)
    {
        IOperation root = made.Root();
        LocalUsage body = LocalUsage.In(root);
        var uses = new List<ObjectReference>();
        Followed followed = _follower.Follow(made, FieldPath.Self, uses);
        ObjectTrail? variable = null;
        if (followed.Holder is { } holder)
        {
            if (followed.Path.Length > 0)
            {
                uses.Add(new ObjectReference(ObjectUseKind.EscapeToCode, followed.Path, made, Function: made.EnclosingFunctionSymbol()));
            }
            else if (body.OnlyValueOf(holder) is null)
            {
                variable = OfVariable(holder, made);
            }
            else if (body.ReferencesTo(holder).Count == 0)
            {
                uses.Add(new ObjectReference(ObjectUseKind.Complete, FieldPath.Self, made, Function: made.EnclosingFunctionSymbol()));
            }
            else
            {
                Collect(holder, FieldPath.Self, body, uses, new HashSet<ISymbol>(SymbolEqualityComparer.Default));
            }
        }

        ISymbol? home = made.EnclosingFunctionSymbol();
        bool isCaptured = uses.Any(use => !SymbolEqualityComparer.Default.Equals(use.Function, home))
            || (followed.Holder is not null && variable is null && body.ReferencesTo(followed.Holder).Any(use => !SymbolEqualityComparer.Default.Equals(use.EnclosingFunctionSymbol(), home)));
        ImmutableArray<ObjectReference> own = uses.ToImmutableArray();
        bool ownerMayFill = _owners.AddTo(made, uses);
        return new ObjectTrail(new UseIndex(uses), body.RepeatedRegions, made.Syntax.SpanStart)
        {
            Made = made,
            Own = own,
            IsFollowed = variable is null,
            IsOneOfSeveral = followed.IsOneOfSeveral,
            IsCaptured = isCaptured,
            OwnerMayFill = ownerMayFill,
            Variable = variable,
        };
    }

    /// <summary>Adds the uses of all references to a variable, and of the locals that it is given to.</summary>
    private void Collect(ISymbol variable, string path, LocalUsage body, List<ObjectReference> uses, HashSet<ISymbol> seen)
    {
        if (!seen.Add(variable))
        {
            return;
        }

        foreach (IOperation reference in body.ReferencesTo(variable))
        {
            Followed followed = _follower.Follow(reference, path, uses);
            if (followed.Holder is not { } alias)
            {
                continue;
            }

            if (body.OnlyValueOf(alias) is not null && seen.Count < MaxDepth)
            {
                Collect(alias, followed.Path, body, uses, seen);
            }
            else
            {
                // Another variable holds it too.
                uses.Add(new ObjectReference(ObjectUseKind.EscapeToCode, followed.Path, reference, Function: reference.EnclosingFunctionSymbol()));
            }
        }
    }

    private static IConditionalAccessOperation? AccessAround(IOperation instance)
    {
        IOperation child = instance;
        for (IOperation? around = instance.Parent; around is not null; child = around, around = around.Parent)
        {
            if (around is IConditionalAccessOperation access && access.WhenNotNull == child)
            {
                return access;
            }
        }

        return null;
    }

    /// <summary>What an initializer's members belong to: the creation, or the member that is filled in turn.</summary>
    private static IOperation? InitializedBy(IOperation receiver)
    {
        IOperation? around = receiver.Parent;
        while (around is not (null or IObjectOrCollectionInitializerOperation))
        {
            around = around.Parent;
        }

        return around?.Parent switch
        {
            IObjectCreationOperation creation => creation,
            IMemberInitializerOperation member => member.InitializedMember,
            _ => null,
        };
    }
}
