using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace IoTBatchGen.Analyzers.Facts;

/// <summary>Walks a request that is read as a whole.</summary>
internal static class RequestTree
{
    /// <summary>
    /// The object and all objects of the API within it, each before those it holds. What is inside paras is a para's value
    /// and no object of the API.
    /// </summary>
    public static IEnumerable<ObjectFact> Objects(ObjectFact request) =>
        new[] { request }.Concat(request.Kind == ObjectKind.Paras
            ? Enumerable.Empty<ObjectFact>()
            : request.Fields.Values.SelectMany(field => Within(field.Value)).SelectMany(Objects));

    private static IEnumerable<ObjectFact> Within(FactValue value) =>
        value.Nested is not null ? new[] { value.Nested }
        : value.IsList ? value.Items.SelectMany(Within)
        : value.Branches.IsDefault ? ImmutableArray<ObjectFact>.Empty
        : value.Branches.SelectMany(Within);
}
