using System;
using System.Collections.Generic;
using System.Linq;
using IoTBatchGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTBatchGen.Analyzers.Requests.Contract;

/// <summary>
/// An object that is the <c>Param</c> or <c>Command</c> of another can be reached through that one too: <c>task.Param.DeviceList = …</c>.
/// </summary>
internal sealed class AliasAnalysis
{
    /// <summary>An owner with more uses than that is left alone, so that the work does not grow with the square of the code.</summary>
    private const int MostUses = 256;

    private readonly ObjectTracker _tracker;

    private readonly KnownTypes _types;

    public AliasAnalysis(KnownTypes types, ObjectTracker tracker)
    {
        _types = types;
        _tracker = tracker;
    }

    /// <summary>Adds the uses through all owners; returns whether one of them may fill the object unseen.</summary>
    public bool AddTo(IOperation made, List<ObjectReference> uses)
    {
        bool mayFill = false;

        // What is added meanwhile is behind them.
        int own = uses.Count;
        for (int i = 0; i < own; i++)
        {
            ObjectReference use = uses[i];
            if (use.Kind != ObjectUseKind.Complete || use.Path.Length > 0 || use.Operation == made)
            {
                continue;
            }

            switch (use.Operation)
            {
                case IInvocationOperation call when _types.IsAsTask(call.TargetMethod):
                    mayFill |= AddThrough(_tracker.Of(call), WireNames.Param, call, isFluent: true, uses);
                    break;
                case IInvocationOperation call when ContractMembers.TryGetTarget(call.TargetMethod, out _):
                    mayFill |= AddThrough(_tracker.Of(call), WireNames.Command, call, isFluent: true, uses);
                    break;
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } assignment:
                    // What a field or a property holds, any code may fill.
                    mayFill |= _tracker.Behind(target.Instance) is not { } owner
                        || owner.Trail.IsInField
                        || AddThrough(
                            owner.Trail, FieldPath.Join(owner.Path, ContractMembers.FieldOf(target.Property)), assignment, isFluent: false, uses);
                    break;
            }
        }

        return mayFill;
    }

    private static bool AddThrough(ObjectTrail owner, string path, IOperation given, bool isFluent, List<ObjectReference> uses)
    {
        int from = given.Syntax.Span.End;
        int to = Replaced(owner, path, given);
        if (owner.RoundAround(given) is { } round)
        {
            from = Math.Min(from, round.Start);
            to = to == int.MaxValue ? to : Math.Max(to, round.End);
        }

        ISymbol? function = given.EnclosingFunctionSymbol();
        bool isHandedOn = false;
        int looked = 0;
        foreach (string beginning in FieldPath.Beginnings(path))
        {
            UseList found = beginning == path ? owner.Uses.Under(path) : owner.Uses.At(beginning);

            // Another function may run at any time.
            bool isEverywhere = found.FirstOutside(function) is not null;
            for (int i = isEverywhere ? 0 : found.FirstAfter(from); i < found.Count && (isEverywhere || found[i].Position <= to); i++)
            {
                if (++looked > MostUses)
                {
                    uses.Add(new ObjectReference(ObjectUseKind.EscapeToCode, FieldPath.Self, given, Function: function));
                    return true;
                }

                ObjectReference use = found[i];
                bool isMeant = use.Operation != given
                    && (beginning == path ? use.Path != path || use.Kind != ObjectUseKind.Write : use.Kind == ObjectUseKind.EscapeToCode || use.IsFinal)
                    && ((use.Position > from && use.Position <= to) || !SymbolEqualityComparer.Default.Equals(use.Function, function));
                if (isMeant)
                {
                    isHandedOn |= use.Kind == ObjectUseKind.EscapeToCode && (!isFluent || beginning == path || IsUsedAfter(owner, use));
                    uses.Add(use with { Path = FieldPath.After(use.Path, path) ?? FieldPath.Self });
                }
            }
        }

        return (isHandedOn && !owner.IsComplete) || owner.OwnerMayFill || (!isFluent && owner.IsCaptured);
    }

    private static bool IsUsedAfter(ObjectTrail owner, ObjectReference escape) =>
        owner.Uses.Hands is var hands && hands[hands.Count - 1].Position > escape.Position;

    /// <summary>Where the owner certainly gets another object in its place.</summary>
    private static int Replaced(ObjectTrail owner, string path, IOperation given)
    {
        int replaced = int.MaxValue;
        foreach (string beginning in FieldPath.Beginnings(path))
        {
            if (beginning.Length == 0)
            {
                continue;
            }

            UseList writes = owner.Uses.Writes(beginning);
            int next = writes.FirstAfter(given.Syntax.Span.End);
            for (int i = next; i < writes.Count && i < next + MostUses && writes[i].Position < replaced; i++)
            {
                if (SymbolEqualityComparer.Default.Equals(writes[i].Function, given.EnclosingFunctionSymbol())
                    && (writes[i].Operation).IsReachedFrom(given))
                {
                    replaced = writes[i].Position;
                }
            }
        }

        return replaced;
    }
}
