using System.Collections.Generic;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTBatchGen.Analyzers.Requests.Locals;

/// <summary>
/// What one body of code does with its variables: its locals, its parameters and the fields of its own object. Found in one pass over
/// the body and kept as long as the body itself.
/// </summary>
internal sealed class LocalUsage
{
    private static readonly ConditionalWeakTable<IOperation, LocalUsage> Bodies = new();

    private readonly Dictionary<ISymbol, Uses> _uses = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<IOperation, ILocalSymbol> _holders = new();
    private readonly HashSet<IOperation> _deconstructed = new();

    private LocalUsage(IOperation root)
    {
        var jumps = new BackwardJumps();
        foreach (IOperation operation in root.DescendantsAndSelf())
        {
            Note(operation);
            jumps.Note(operation);
        }

        RepeatedRegions = jumps.RepeatedRegions();
    }

    /// <summary>The parts of the body that a jump backwards runs again.</summary>
    public RepeatedRegions RepeatedRegions { get; }

    /// <summary>The variables of the body whose outermost operation is <paramref name="root"/>.</summary>
    public static LocalUsage In(IOperation root) => Bodies.GetValue(root, body => new LocalUsage(body));

    /// <summary>The one value that a local ever gets; null if it gets none or several, or may be written unseen.</summary>
    public IOperation? OnlyValueOf(ILocalSymbol local) =>
        _uses.TryGetValue(local, out Uses? uses) && uses.Values.Count == 1 && !uses.IsWrittenOtherwise ? uses.Values[0] : null;

    /// <summary>Every value that the body gives to a variable, in text order.</summary>
    public IReadOnlyList<IOperation> ValuesOf(ISymbol variable) =>
        _uses.TryGetValue(variable, out Uses? uses) ? uses.Values : ImmutableArray<IOperation>.Empty;

    /// <summary>Every reference to a variable that reads it, in text order.</summary>
    public IReadOnlyList<IOperation> ReferencesTo(ISymbol variable) =>
        _uses.TryGetValue(variable, out Uses? uses) ? uses.Reads : ImmutableArray<IOperation>.Empty;

    /// <summary>The local that takes an entry of a tuple which is taken apart, <c>var (a, b) = (value, …)</c>; null for any other value.</summary>
    public ILocalSymbol? HolderOf(IOperation value) => _holders.TryGetValue(value, out ILocalSymbol? local) ? local : null;

    private void Note(IOperation operation)
    {
        switch (operation)
        {
            case IVariableDeclaratorOperation declarator when declarator.GetVariableInitializer() is { } initializer:
                In(declarator.Symbol).Values.Add(initializer.Value);
                break;
            case ISimpleAssignmentOperation assignment when Variables.Find(assignment.Target) is { } variable:
                In(variable).Values.Add(assignment.Value);
                break;
            case IDeconstructionAssignmentOperation taken:
                NoteTaken(taken.Target, taken.Value);
                break;
            case ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation when Variables.Find(operation) is { } variable:
                NoteReference(variable, operation);
                break;
        }
    }

    /// <summary><c>var (a, b) = (1, 2)</c></summary>
    private void NoteTaken(IOperation target, IOperation value)
    {
        while (target is IDeclarationExpressionOperation declaration)
        {
            target = declaration.Expression;
        }

        if (target is ILocalReferenceOperation reference)
        {
            In(reference.Local).Values.Add(value);
            _holders[value] = reference.Local;
            _deconstructed.Add(reference);
            return;
        }

        while (value is IConversionOperation { OperatorMethod: null } conversion && target is ITupleOperation)
        {
            value = conversion.Operand;
        }

        if (target is ITupleOperation targets && value is ITupleOperation values && targets.Elements.Length == values.Elements.Length)
        {
            for (int i = 0; i < targets.Elements.Length; i++)
            {
                NoteTaken(targets.Elements[i], values.Elements[i]);
            }
        }
    }

    private void NoteReference(ISymbol variable, IOperation reference)
    {
        if (_deconstructed.Contains(reference))
        {
            return;
        }

        Uses uses = In(variable);
        uses.IsWrittenOtherwise |= IsWrittenOtherwise(reference);
        if (!(reference.Parent is ISimpleAssignmentOperation assignment && assignment.Target == reference))
        {
            uses.Reads.Add(reference);
        }
    }

    private Uses In(ISymbol variable)
    {
        if (!_uses.TryGetValue(variable, out Uses? uses))
        {
            uses = new Uses();
            _uses.Add(variable, uses);
        }

        return uses;
    }

    private static bool IsWrittenOtherwise(IOperation reference) => reference.Parent switch
    {
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } => true,
        IIncrementOrDecrementOperation => true,
        ICompoundAssignmentOperation compound => compound.Target == reference,
        ICoalesceAssignmentOperation coalesce => coalesce.Target == reference,
        ITupleOperation tuple => IsTakenApart(tuple),
        IAddressOfOperation => true,
        IVariableInitializerOperation => reference.Parent.Parent is IVariableDeclaratorOperation { Symbol.RefKind: not RefKind.None },
        IDeclarationExpressionOperation => true,
        _ => false,
    };

    /// <summary>Whether a tuple is what others are assigned to, not a value of its own.</summary>
    private static bool IsTakenApart(IOperation tuple)
    {
        while (tuple.Parent is ITupleOperation or IDeclarationExpressionOperation)
        {
            tuple = tuple.Parent;
        }

        return tuple.Parent is IDeconstructionAssignmentOperation taken ? taken.Target == tuple : tuple.Parent is IForEachLoopOperation;
    }

    private sealed class Uses
    {
        public List<IOperation> Values { get; } = new();

        public List<IOperation> Reads { get; } = new();

        public bool IsWrittenOtherwise { get; set; }
    }
}
