using System;
using System.Collections.Generic;
using System.Linq;
using IoTBatchGen.Analyzers.Facts;
using IoTBatchGen.Analyzers.Requests.Locals;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.Analyzers.Requests.Contract;

/// <summary>How one body fills a list of a request, read once: which entries repeat others, and where anything else may happen to the list.</summary>
internal sealed class ListHistory
{
    private readonly HashSet<IOperation> _repeated = new();
    private readonly UseList _changes = new();

    /// <param name="trail">What the body does with the object whose list it is.</param>
    /// <param name="path">The list.</param>
    /// <param name="initial">The list that the object begins with; null if the code does not spell it out.</param>
    /// <param name="read">Reads an expression.</param>
    public ListHistory(ObjectTrail trail, string path, FactValue? initial, Func<IOperation, FactValue> read)
    {
        var known = new HashSet<(string Text, IOperation? Block)>();
        if (trail.Made is not null && initial is { IsList: true })
        {
            AddAll(initial, trail.Made.EnclosingBlock(), known);
        }

        int next = 0;
        foreach (ObjectReference use in trail.Uses.At(path))
        {
            for (; next < trail.Values.Count && trail.Values[next].Syntax.Span.End <= use.Position; next++)
            {
                known.Clear();
            }

            if (use.Kind == ObjectUseKind.Write)
            {
                known.Clear();
                if (use.Value is not null && read(use.Value) is { IsList: true } written)
                {
                    AddAll(written, use.Operation.EnclosingBlock(), known);
                }
            }
            else if (ListUses.Read(use.Operation) is var kind && kind == ListUseKind.Growth && CallOf(use.Operation) is { } call)
            {
                Grow(call, read, known);
            }
            else if (kind == ListUseKind.Change)
            {
                known.Clear();
                _changes.Add(use);
            }
        }
    }

    /// <summary>Whether an expression adds what the list certainly has already.</summary>
    public bool IsRepeated(IOperation entry) => _repeated.Contains(entry);

    /// <summary>Whether the list may lose an entry that is added, or get another in its place.</summary>
    /// <param name="call">What adds the entry.</param>
    /// <param name="round">The part of the body around it that may run again; null if there is none.</param>
    public bool MayLose(IInvocationOperation call, TextSpan? round)
    {
        int next = _changes.FirstAfter(call.Syntax.Span.End);
        return next < _changes.Count
            || _changes.FirstOutside(call.EnclosingFunctionSymbol()) is not null
            || (round is { } again && _changes.FirstAfter(again.Start) < next);
    }

    private void Grow(IInvocationOperation call, Func<IOperation, FactValue> read, HashSet<(string Text, IOperation? Block)> known)
    {
        (IOperation added, bool isSequence) = ListUses.GrowthOf(call)!.Value;
        FactValue value = read(added);
        if (isSequence)
        {
            if (value.IsList)
            {
                AddAll(value, call.EnclosingBlock(), known);
            }
        }
        else if (TextOf(value) is { } text)
        {
            if (IsKnown(text, call, known))
            {
                _repeated.Add(added);
            }
            else
            {
                known.Add((text, call.EnclosingBlock()));
            }
        }
    }

    /// <summary>Whether the entry was added in a block that has certainly been run before.</summary>
    private static bool IsKnown(string text, IOperation call, HashSet<(string Text, IOperation? Block)> known) =>
        call.EnclosingBlocks().Any(block => known.Contains((text, block)));

    private static void AddAll(FactValue list, IOperation? block, HashSet<(string Text, IOperation? Block)> known)
    {
        foreach (string text in list.Items.Select(TextOf).OfType<string>())
        {
            known.Add((text, block));
        }
    }

    private static string? TextOf(FactValue value) => value is { IsExact: true, Known: [{ Value: string { Length: > 0 } text }] } ? text : null;

    private static IInvocationOperation? CallOf(IOperation list)
    {
        IOperation? around = list.Parent;
        while (around is IConversionOperation or IParenthesizedOperation)
        {
            around = around.Parent;
        }

        return around as IInvocationOperation;
    }
}
