using System.Collections.Generic;
using System.Collections.Immutable;

namespace IoTBatchGen.Analyzers.Facts;

/// <summary>Walks a request that is read as a whole.</summary>
internal static class RequestTree
{
    /// <summary>
    /// The object and all objects of the API within it, each before those it holds. What is inside paras is a para's value
    /// and no object of the API.
    /// </summary>
    public static IReadOnlyList<ObjectFact> Objects(ObjectFact request)
    {
        var found = new List<ObjectFact>();
        Add(request, found);
        return found;
    }

    private static void Add(ObjectFact request, List<ObjectFact> found)
    {
        found.Add(request);
        if (request.Kind == ObjectKind.Paras)
        {
            return;
        }

        foreach (KeyValuePair<string, FieldFact> field in request.Fields)
        {
            AddWithin(field.Value.Value, found);
        }
    }

    private static void AddWithin(FactValue value, List<ObjectFact> found)
    {
        if (value.Nested is not null)
        {
            Add(value.Nested, found);
        }

        ImmutableArray<FactValue> parts = value.IsList ? value.Items : value.Branches.IsDefault ? ImmutableArray<FactValue>.Empty : value.Branches;
        foreach (FactValue part in parts)
        {
            AddWithin(part, found);
        }
    }
}
