using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Analyzers.Facts;

namespace IoTBatchGen.Analyzers.Requests.Contract;

/// <summary>The uses of an object in text order, and found by their path: a question about one use does not look at all others.</summary>
internal sealed class UseIndex
{
    private static readonly UseList None = new();

    private readonly Dictionary<string, UseList> _writes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, UseList> _escapes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, UseList> _finals = new(StringComparer.Ordinal);
    private readonly Dictionary<string, UseList> _at = new(StringComparer.Ordinal);
    private readonly Dictionary<string, UseList> _under = new(StringComparer.Ordinal);

    public UseIndex(IEnumerable<ObjectReference> uses)
    {
        All = uses.OrderBy(use => use.Position).ToImmutableArray();
        foreach (ObjectReference use in All)
        {
            if (use.Kind == ObjectUseKind.Write)
            {
                Add(_writes, use.Path, use);
            }
            else if (use.IsEscape)
            {
                Add(_escapes, use.Path, use);
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
                    Add(_finals, use.Path, use);
                }
            }

            Add(_at, use.Path, use);
            foreach (string beginning in FieldPath.Beginnings(use.Path))
            {
                Add(_under, beginning, use);
            }
        }
    }

    public ImmutableArray<ObjectReference> All { get; }

    /// <summary>Every use that hands the object on, finished or not.</summary>
    public UseList Hands { get; } = new();

    /// <summary>Every use that passes the finished object on.</summary>
    public UseList Completes { get; } = new();

    /// <summary>The writes of exactly this path.</summary>
    public UseList Writes(string path) => Of(_writes, path);

    /// <summary>The escapes of exactly this path.</summary>
    public UseList Escapes(string path) => Of(_escapes, path);

    /// <summary>The final uses of exactly this path.</summary>
    public UseList Finals(string path) => Of(_finals, path);

    /// <summary>The uses of exactly this path.</summary>
    public UseList At(string path) => Of(_at, path);

    /// <summary>The uses whose path begins so.</summary>
    public UseList Under(string path) => Of(_under, path);

    private static UseList Of(Dictionary<string, UseList> uses, string path) => uses.TryGetValue(path, out UseList? found) ? found : None;

    private static void Add(Dictionary<string, UseList> uses, string path, ObjectReference use)
    {
        if (!uses.TryGetValue(path, out UseList? list))
        {
            uses.Add(path, list = new UseList());
        }

        list.Add(use);
    }
}
