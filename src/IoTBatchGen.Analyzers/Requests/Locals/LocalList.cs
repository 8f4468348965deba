using System;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using IoTBatchGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTBatchGen.Analyzers.Requests.Locals;

/// <summary>An array or a list that is in a local, and that nothing changes but calls that add entries.</summary>
internal sealed class LocalList
{
    private static readonly ConditionalWeakTable<IOperation, LocalList> Known = new();

    private readonly IOperation? _made;
    private readonly ImmutableArray<IInvocationOperation> _growths = ImmutableArray<IInvocationOperation>.Empty;
    private readonly IOperation? _first;

    private LocalList(IOperation? made) => _made = made;

    private LocalList(IOperation made, ImmutableArray<IInvocationOperation> growths, IOperation first)
        : this(made)
    {
        _growths = growths;
        _first = first;
    }

    /// <summary>The list that a reference to a local yields; null if it is not known.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="readList">Reads the expression that makes a list.</param>
    /// <param name="read">Reads an entry.</param>
    public static FactValue? TryRead(ILocalReferenceOperation reference, Func<IOperation, FactValue?> readList, Func<IOperation, FactValue> read)
    {
        IOperation root = reference.Root();
        if (LocalUsage.In(root).OnlyValueOf(reference.Local) is not { } only)
        {
            return null;
        }

        LocalList list = Known.GetValue(only, _ => Find(reference.Local, only, root));
        if (list._made is null || readList(list._made) is not { } made)
        {
            return null;
        }

        int end = reference.Syntax.SpanStart;
        ImmutableArray<IInvocationOperation> before = list._growths.IsEmpty
            ? list._growths
            : list._growths.Where(call => call.Syntax.Span.End <= end).ToImmutableArray();

        // An entry is wrong once, however many requests the list goes into.
        if (list._first != reference)
        {
            return made.Items.IsEmpty && before.IsEmpty ? Moved(made, made.IsExact, reference) : null;
        }

        foreach (IInvocationOperation call in before)
        {
            (IOperation added, bool isSequence) = ListUses.GrowthOf(call)!.Value;
            FactValue entry = isSequence ? FactValue.Unknown : read(added);
            bool isCertain = call.IsReachedFrom(only) && !isSequence;
            made = FactValue.List(
                made.Items.Add(isCertain ? entry : FactValue.OneOf(ImmutableArray.Create(entry, FactValue.Unknown))),
                made.IsExact && isCertain,
                made.Place,
                made.Counted == made.Items.Length && isCertain ? made.Counted + 1 : made.Counted);
        }

        return Moved(made, made.IsExact, reference);
    }

    private static FactValue Moved(FactValue list, bool isExact, IOperation reference) =>
        FactValue.List(list.Items, isExact, reference.Syntax.GetLocation(), list.Counted);

    private static LocalList Find(ILocalSymbol local, IOperation only, IOperation root)
    {
        only = only.WalkDownConversions(conversion => conversion.OperatorMethod is null);
        ISymbol? home = only.EnclosingFunctionSymbol();
        RepeatedRegions rounds = LocalUsage.In(root).RepeatedRegions;
        var growths = ImmutableArray.CreateBuilder<IInvocationOperation>();
        IOperation? first = null;
        int kept = 0;
        int given = 0;
        foreach (IOperation reference in LocalUsage.In(root).ReferencesTo(local))
        {
            ListUseKind kind = ListUses.Read(reference);
            if (kind == ListUseKind.Read)
            {
                continue;
            }

            if (!SymbolEqualityComparer.Default.Equals(reference.EnclosingFunctionSymbol(), home))
            {
                return new LocalList(null);
            }

            if (kind == ListUseKind.Growth)
            {
                IOperation call = reference.Parent!;
                while (call is not IInvocationOperation)
                {
                    call = call.Parent!;
                }

                growths.Add((IInvocationOperation)call);
                continue;
            }

            if (!IsCopied(reference) && (!IsKept(reference) || ++kept > 1))
            {
                return new LocalList(null);
            }

            given++;
            first ??= reference;
        }

        // In a round, what is added below is there above.
        bool isOpen = first is null
            || (kept > 0 && given > 1)
            || (growths.Count > 0 && rounds.Around(first, only.Syntax.SpanStart) is not null)
            || growths.Any(call => call.Syntax.Span.End > first.Syntax.SpanStart && kept > 0);
        return isOpen ? new LocalList(null) : new LocalList(only, growths.ToImmutable(), first!);
    }

    /// <summary><c>ToDevices(ids)</c>: the request has a list of its own.</summary>
    private static bool IsCopied(IOperation reference) =>
        Outermost(reference).Parent is IArgumentOperation { Parent: IInvocationOperation call } && ContractMembers.TryGetTarget(call.TargetMethod, out _);

    /// <summary><c>DeviceList = ids</c>: the request has this list itself.</summary>
    private static bool IsKept(IOperation reference) =>
        Outermost(reference).Parent is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation } assignment && assignment.Target != reference;

    private static IOperation Outermost(IOperation reference)
    {
        while (reference.Parent is IConversionOperation or IParenthesizedOperation)
        {
            reference = reference.Parent;
        }

        return reference;
    }
}
