using System.Collections.Generic;
using IoTBatchGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.Analyzers.Requests.Contract;

/// <summary>Finds the <see cref="Fate"/> of a value that code writes into an object of a request.</summary>
/// <remarks>A struct, because one is made for each field that code writes.</remarks>
internal readonly struct WriteFate
{
    /// <summary>As far as one looks for the next object of a variable; without a find the uses of this one go on.</summary>
    private const int MostLooked = 64;

    private readonly ObjectTrail _trail;
    private readonly UseIndex _uses;
    private readonly string _path;
    private readonly IOperation _write;
    private readonly int _position;
    private readonly ISymbol? _function;

    private WriteFate(ObjectTrail trail, string path, IOperation write)
    {
        _trail = trail;
        _uses = trail.Uses;
        _path = path;
        _write = write;
        _position = write.Syntax.Span.End;
        _function = write.EnclosingFunctionSymbol();
    }

    /// <param name="trail">What the body does with the object.</param>
    /// <param name="path">The field that is written.</param>
    /// <param name="write">What writes it: its end is the moment.</param>
    public static Fate Find(ObjectTrail trail, string path, IOperation write)
    {
        Fate own = new WriteFate(trail, path, write).Decide();
        if (own == Fate.Open || trail.Variable is not { } variable)
        {
            return own;
        }

        Fate shared = new WriteFate(variable, path, write).Decide();
        return shared > own ? shared : own;
    }

    private Fate Decide()
    {
        TextSpan? round = _trail.RoundAround(_write);
        int end = EndOfObject();
        Fate fate = Fate.Stays;
        foreach (string beginning in FieldPath.Beginnings(_path))
        {
            if (IsWrittenAgain(_uses.Writes(beginning), round, end))
            {
                // Any code may use what a field holds, at any time.
                return _trail.IsInField ? Fate.Stored : Fate.Open;
            }

            Fate handed = AfterEscapes(_uses.Escapes(beginning), round, end);
            fate = handed > fate ? handed : fate;
        }

        return fate;
    }

    /// <summary>Where the variable gets another object for certain, so that later uses are none of this one's.</summary>
    private int EndOfObject()
    {
        IReadOnlyList<IOperation> values = _trail.Values;
        int low = 0;
        int high = values.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = values[middle].Syntax.Span.End <= _position ? (middle + 1, high) : (low, middle);
        }

        for (int i = low; i < values.Count && i < low + MostLooked; i++)
        {
            IOperation next = values[i];
            if (!next.Syntax.Span.Contains(_write.Syntax.Span)
                && SymbolEqualityComparer.Default.Equals(next.EnclosingFunctionSymbol(), _function)
                && next.IsReachedFrom(_write))
            {
                return next.Syntax.Span.End;
            }
        }

        return int.MaxValue;
    }

    private bool IsWrittenAgain(UseList writes, TextSpan? round, int end)
    {
        // Another function may run before or after.
        if (writes.FirstOutside(_function) is not null)
        {
            return true;
        }

        int next = writes.FirstAfter(_position);
        int first = next;

        // WithMaxRetransmit(9).WithMaxRetransmit(9): one chain that says it twice is wrong twice.
        while (next < writes.Count && writes[next].Operation is IInvocationOperation chained && chained.Syntax.Span.Contains(_write.Syntax.Span))
        {
            next++;
        }

        if (next < writes.Count && writes[next].Position <= end)
        {
            return !IsUsedBefore(writes[next].Position);
        }

        return round is { } again
            && writes.FirstAfter(again.Start) is var earlier
            && earlier < first
            && writes[earlier].Position < _position
            && !IsUsedBefore(again.End);
    }

    /// <summary>After the first escape behind the write, the first of its iteration, and one of another function; more would add nothing.</summary>
    private Fate AfterEscapes(UseList escapes, TextSpan? round, int end)
    {
        int next = escapes.FirstAfter(_position - 1);
        Fate following = next < escapes.Count && escapes[next].Position <= end ? After(escapes[next]) : Fate.Stays;
        Fate again = round is { } whole && escapes.FirstAfter(whole.Start) is var first && first < next ? After(escapes[first]) : Fate.Stays;
        Fate elsewhere = After(escapes.FirstOutside(_function));
        Fate here = again > following ? again : following;
        return elsewhere > here ? elsewhere : here;
    }

    private Fate After(ObjectReference? escape)
    {
        if (escape is null)
        {
            return Fate.Stays;
        }

        bool isOutside = !SymbolEqualityComparer.Default.Equals(escape.Function, _function);
        if (!isOutside && IsUsedBefore(escape.Position))
        {
            return Fate.Stays;
        }

        bool isUsedAfter = isOutside ? _uses.Hands.Count > 1 : _uses.Hands[_uses.Hands.Count - 1].Position > escape.Position;
        return isUsedAfter ? escape.Kind == ObjectUseKind.EscapeToCode ? Fate.Open : Fate.Stored
            : escape.Operation.Parent is IFieldInitializerOperation or IPropertyInitializerOperation ? Fate.Begins
            : Fate.HandedOut;
    }

    /// <summary>Whether the object is certainly used between the write and a later place.</summary>
    private bool IsUsedBefore(int position)
    {
        foreach (string beginning in FieldPath.Beginnings(_path))
        {
            UseList finals = _uses.Finals(beginning);
            int next = finals.FirstAfter(_position - 1);
            if (next < finals.Count
                && finals[next].Position < position
                && SymbolEqualityComparer.Default.Equals(finals[next].Function, _function)
                && (finals[next].Operation).IsReachedFrom(_write))
            {
                return true;
            }
        }

        return false;
    }
}
