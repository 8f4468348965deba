using System.Collections.Generic;
using System.Runtime.CompilerServices;
using IoTBatchGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Requests.Destinations;

/// <summary>What was found of the variables of a file, kept as long as its semantic model: many requests may take their turn in one.</summary>
internal static class KnownUses
{
    private static readonly ConditionalWeakTable<SemanticModel, Dictionary<(ISymbol, Form), Destination>> Files = new();

    public static Destination? Find(ISymbol variable, Form form, SemanticModel? model)
    {
        if (model is null)
        {
            return null;
        }

        Dictionary<(ISymbol, Form), Destination> known = In(model);
        lock (known)
        {
            return known.TryGetValue((variable, form), out Destination? uses) ? uses : null;
        }
    }

    public static void Keep(ISymbol variable, Form form, SemanticModel? model, Destination uses)
    {
        if (model is null)
        {
            return;
        }

        Dictionary<(ISymbol, Form), Destination> known = In(model);
        lock (known)
        {
            known[(variable, form)] = uses;
        }
    }

    private static Dictionary<(ISymbol, Form), Destination> In(SemanticModel model) => Files.GetValue(model, _ => new(Comparer.Instance));

    private sealed class Comparer : IEqualityComparer<(ISymbol Variable, Form Form)>
    {
        public static readonly Comparer Instance = new();

        public bool Equals((ISymbol Variable, Form Form) first, (ISymbol Variable, Form Form) second) =>
            first.Form == second.Form && SymbolEqualityComparer.Default.Equals(first.Variable, second.Variable);

        public int GetHashCode((ISymbol Variable, Form Form) key) => (SymbolEqualityComparer.Default.GetHashCode(key.Variable) * 3) + (int)key.Form;
    }
}
