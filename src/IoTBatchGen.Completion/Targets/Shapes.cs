using System.Collections.Generic;
using System.Linq;
using IoTBatchGen.Analyzers.Facts;

namespace IoTBatchGen.Completion.Targets;

/// <summary>Finds which structure of the API document an object is while code is being typed.</summary>
internal static class Shapes
{
    /// <summary>The object in a field, or in the entries of its list.</summary>
    public static ObjectKind? In(ObjectKind? around, string? field) =>
        around is { } shape && field is not null ? shape.Field(field)?.NestedKind() : null;

    /// <summary>What an object with these fields is that nothing else says anything of: while it is typed, a part of them.</summary>
    public static ObjectKind? With(IReadOnlyCollection<string> names) =>
        Has(names, ObjectKind.Task, WireNames.TaskType, WireNames.Param) ? ObjectKind.Task
        : Has(names, ObjectKind.Param, WireNames.Command) ? ObjectKind.Param
        : Has(names, ObjectKind.Command, WireNames.ServiceId, WireNames.Method) ? ObjectKind.Command
        : null;

    /// <summary>At least two fields, one of them specific: a common name such as "type" or "model" is not enough.</summary>
    private static bool Has(IReadOnlyCollection<string> names, ObjectKind shape, params string[] telling) =>
        telling.Any(names.Contains) && names.Count(name => shape.Field(name) is not null) > 1;
}
