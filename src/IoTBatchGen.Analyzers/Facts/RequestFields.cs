using System.Collections.Generic;
using System.Collections.Immutable;

namespace IoTBatchGen.Analyzers.Facts;

/// <summary>Which fields the API document calls mandatory without a condition.</summary>
internal static class RequestFields
{
    private static readonly ImmutableArray<string> OfTask = ImmutableArray.Create(WireNames.TaskName, WireNames.Timeout, WireNames.Param);
    private static readonly ImmutableArray<string> OfParam = ImmutableArray.Create(WireNames.Type, WireNames.Command);
    private static readonly ImmutableArray<string> OfCommand = ImmutableArray.Create(WireNames.ServiceId, WireNames.Method);

    /// <summary>Includes taskType if the code contains the object as it is sent; the contract types set it by default.</summary>
    public static IEnumerable<string> Mandatory(ObjectFact request) =>
        request is { Kind: ObjectKind.Task, IsWireForm: true } ? OfTask.Add(WireNames.TaskType) : Mandatory(request.Kind);

    public static IReadOnlyList<string> Mandatory(ObjectKind kind) => kind switch
    {
        ObjectKind.Task => OfTask,
        ObjectKind.Param => OfParam,
        ObjectKind.Command => OfCommand,
        _ => ImmutableArray<string>.Empty,
    };
}
