using System.Collections.Generic;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTBatchGen.Analyzers.Requests;

/// <summary>What one body of code does with its locals, found in one pass over it and kept as long as the body itself.</summary>
internal sealed class BodyLocals
{
    private static readonly ConditionalWeakTable<IOperation, BodyLocals> Bodies = new();

    private readonly Dictionary<ILocalSymbol, Uses> _uses = new(SymbolEqualityComparer.Default);

    private BodyLocals(IOperation root)
    {
        foreach (IOperation operation in root.DescendantsAndSelf())
        {
            Note(operation);
        }
    }

    /// <summary>The locals of the body whose outermost operation is <paramref name="root"/>.</summary>
    public static BodyLocals Of(IOperation root) => Bodies.GetValue(root, body => new BodyLocals(body));

    /// <summary>The one value that a local ever gets; null where it gets none or several, or may be written unseen.</summary>
    public IOperation? OnlyValueOf(ILocalSymbol local) =>
        _uses.TryGetValue(local, out Uses? uses) && uses.Values.Count == 1 && !uses.IsWrittenOtherwise ? uses.Values[0] : null;

    /// <summary>Every reference to a local that reads it, in text order.</summary>
    public IReadOnlyList<IOperation> ReferencesTo(ILocalSymbol local) =>
        _uses.TryGetValue(local, out Uses? uses) ? uses.Reads : ImmutableArray<IOperation>.Empty;

    private void Note(IOperation operation)
    {
        switch (operation)
        {
            case IVariableDeclaratorOperation declarator when declarator.GetVariableInitializer() is { } initializer:
                Of(declarator.Symbol).Values.Add(initializer.Value);
                break;
            case ISimpleAssignmentOperation { Target: ILocalReferenceOperation target } assignment:
                Of(target.Local).Values.Add(assignment.Value);
                break;
            case ILocalReferenceOperation reference:
                NoteReference(reference);
                break;
        }
    }

    private void NoteReference(ILocalReferenceOperation reference)
    {
        Uses uses = Of(reference.Local);
        uses.IsWrittenOtherwise |= IsWrittenOtherwise(reference);
        if (!(reference.Parent is ISimpleAssignmentOperation assignment && assignment.Target == reference))
        {
            uses.Reads.Add(reference);
        }
    }

    private Uses Of(ILocalSymbol local)
    {
        if (!_uses.TryGetValue(local, out Uses? uses))
        {
            uses = new Uses();
            _uses.Add(local, uses);
        }

        return uses;
    }

    private static bool IsWrittenOtherwise(IOperation reference) => reference.Parent switch
    {
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } => true,
        IIncrementOrDecrementOperation => true,
        ICompoundAssignmentOperation compound => compound.Target == reference,
        ICoalesceAssignmentOperation coalesce => coalesce.Target == reference,
        ITupleOperation => true,
        IAddressOfOperation => true,
        IVariableInitializerOperation => reference.Parent.Parent is IVariableDeclaratorOperation { Symbol.RefKind: not RefKind.None },
        IDeclarationExpressionOperation => true,
        _ => false,
    };

    private sealed class Uses
    {
        public List<IOperation> Values { get; } = new();

        public List<IOperation> Reads { get; } = new();

        public bool IsWrittenOtherwise { get; set; }
    }
}
