using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Analyzers.Facts;

namespace IoTBatchGen.Analyzers.Requests.Contract;

/// <summary>The uses of an object in text order, and found by their path: a question about one use does not look at all others.</summary>
internal sealed class UseIndex
{
    private static readonly UsesOfPath None = new();

    private readonly Dictionary<string, UsesOfPath> _paths = new(StringComparer.Ordinal);

    public UseIndex(IEnumerable<ObjectReference> uses)
    {
        All = uses.OrderBy(use => use.Position).ToImmutableArray();
        foreach (ObjectReference use in All)
        {
            UsesOfPath path = In(use.Path);
            path.Add(PathUse.At, use);
            if (use.Kind == ObjectUseKind.Write)
            {
                path.Add(PathUse.Writes, use);
            }
            else if (use.IsEscape)
            {
                path.Add(PathUse.Escapes, use);
                Hands.Add(use);
            }
            else if (use.Kind == ObjectUseKind.Complete)
            {
                Hands.Add(use);
                if (use.Path.Length == 0)
                {
                    Completes.Add(use);
                }

                if (use.IsFinal)
                {
                    path.Add(PathUse.Finals, use);
                }
            }

            foreach (string beginning in FieldPath.Beginnings(use.Path))
            {
                In(beginning).Add(PathUse.Under, use);
            }
        }
    }

    public ImmutableArray<ObjectReference> All { get; }

    /// <summary>Every use that hands the object on, finished or not.</summary>
    public UseList Hands { get; } = new();

    /// <summary>Every use that passes the finished object on.</summary>
    public UseList Completes { get; } = new();

    /// <summary>The writes of exactly this path.</summary>
    public UseList Writes(string path) => Of(path)[PathUse.Writes];

    /// <summary>The escapes of exactly this path.</summary>
    public UseList Escapes(string path) => Of(path)[PathUse.Escapes];

    /// <summary>The final uses of exactly this path.</summary>
    public UseList Finals(string path) => Of(path)[PathUse.Finals];

    /// <summary>The uses of exactly this path.</summary>
    public UseList At(string path) => Of(path)[PathUse.At];

    /// <summary>The uses whose path begins so.</summary>
    public UseList Under(string path) => Of(path)[PathUse.Under];

    private UsesOfPath Of(string path) => _paths.TryGetValue(path, out UsesOfPath? found) ? found : None;

    private UsesOfPath In(string path)
    {
        if (!_paths.TryGetValue(path, out UsesOfPath? found))
        {
            _paths.Add(path, found = new UsesOfPath());
        }

        return found;
    }

    /// <summary>Which uses of a path are looked for.</summary>
    private enum PathUse
    {
        Writes,
        Escapes,
        Finals,
        At,
        Under,
    }

    /// <summary>The lists of a path; most of them are empty.</summary>
    private sealed class UsesOfPath
    {
        private static readonly UseList Empty = new();

        private readonly UseList?[] _lists = new UseList?[(int)PathUse.Under + 1];

        public UseList this[PathUse kind] => _lists[(int)kind] ?? Empty;

        public void Add(PathUse kind, ObjectReference use) => (_lists[(int)kind] ??= new UseList()).Add(use);
    }
}
