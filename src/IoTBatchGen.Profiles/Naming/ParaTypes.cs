using System;
using IoTBatchGen.Profiles.Model;

namespace IoTBatchGen.Profiles.Naming;

/// <summary>The C# types of a para. Each is a keyword or begins with <c>global::</c>, so that no name around it can capture it.</summary>
internal static class ParaTypes
{
    /// <summary>The constructor parameter's type.</summary>
    public static string Parameter(PlannedPara para, string nullableMark) =>
        Type(para, "global::System.Collections.Generic.IEnumerable", nullableMark);

    /// <summary>The property's type.</summary>
    public static string Property(PlannedPara para, string nullableMark) =>
        Type(para, "global::System.Collections.Generic.IReadOnlyList", nullableMark);

    /// <summary>Whether the para's value is a reference.</summary>
    public static bool IsReference(PlannedPara para) => para.Para.Kind switch
    {
        ParaKind.String => para.Enum is null,
        ParaKind.Json => true,
        ParaKind kind => IsList(kind),
    };

    /// <summary>Whether the para's value is a list.</summary>
    public static bool IsList(ParaKind kind) => Item(kind) is not null;

    private static string Type(PlannedPara para, string list, string nullableMark)
    {
        string type = Item(para.Para.Kind) is { } item ? $"{list}<{item}>" : Single(para);
        string mark = IsReference(para) ? nullableMark : "?";
        return para.Para.Required ? type : type + mark;
    }

    private static string? Item(ParaKind kind) => kind switch
    {
        ParaKind.StringList => "string",
        ParaKind.IntList => "int",
        ParaKind.DoubleList => "double",
        _ => null,
    };

    private static string Single(PlannedPara para) => para.Para.Kind switch
    {
        ParaKind.Int => "int",
        ParaKind.Long => "long",
        ParaKind.Decimal => "decimal",
        ParaKind.Double => "double",
        ParaKind.Boolean => "bool",
        ParaKind.String => para.Enum?.Name ?? "string",
        ParaKind.DateTime => "global::System.DateTimeOffset",
        ParaKind.Json => "global::System.Text.Json.Nodes.JsonNode",
        ParaKind kind => throw new InvalidOperationException("no single value: " + kind),
    };
}
