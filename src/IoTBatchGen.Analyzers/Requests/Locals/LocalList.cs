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
    private readonly bool _beginsEmpty;
    private readonly int _firstGrowth = int.MaxValue;

    private LocalList(IOperation? made) => _made = made;

    private LocalList(IOperation made, ImmutableArray<IInvocationOperation> growths, IOperation first, bool beginsEmpty)
        : this(made)
    {
        _growths = growths;
        _first = first;
        _beginsEmpty = beginsEmpty;
        _firstGrowth = growths.IsEmpty ? int.MaxValue : growths.Min(call => call.Syntax.Span.End);
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

        LocalList list = Known.GetValue(only, _ => Find(reference.Local, only, root, readList));
        int end = reference.Syntax.SpanStart;

        // An entry is wrong once, however many requests the list goes into: of all but the first its entries are not even read.
        bool isFirst = list._first == reference;
        if (list._made is null
            || (!isFirst && (!list._beginsEmpty || list._firstGrowth <= end))
            || readList(list._made) is not { } made)
        {
            return null;
        }

        ImmutableArray<FactValue>.Builder entries = made.Items.ToBuilder();
        bool isExact = made.IsExact;
        int counted = made.Counted;
        foreach (IInvocationOperation call in isFirst ? list._growths : ImmutableArray<IInvocationOperation>.Empty)
        {
            if (call.Syntax.Span.End <= end)
            {
                (IOperation added, bool isSequence) = ListUses.GrowthOf(call)!.Value;
                FactValue entry = isSequence ? FactValue.Unknown : read(added);
                bool isCertain = call.IsReachedFrom(only) && !isSequence;
                counted += counted == entries.Count && isCertain ? 1 : 0;
                isExact &= isCertain;
                entries.Add(isCertain ? entry : FactValue.OneOf(ImmutableArray.Create(entry, FactValue.Unknown)));
            }
        }

        return FactValue.List(entries.ToImmutable(), isExact, reference.Syntax.GetLocation(), counted);
    }

    private static LocalList Find(ILocalSymbol local, IOperation only, IOperation root, Func<IOperation, FactValue?> readList)
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
        return isOpen ? new LocalList(null) : new LocalList(only, growths.ToImmutable(), first!, readList(only) is { Items.IsEmpty: true });
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
