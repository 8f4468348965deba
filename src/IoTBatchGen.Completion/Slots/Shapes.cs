using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Analyzers.Requests;

namespace IoTBatchGen.Completion.Slots;

/// <summary>The structures of the API document: which fields each has, and which object stands in which field.</summary>
internal static class Shapes
{
    private static readonly ImmutableArray<string> OfTask = ImmutableArray.Create(
        WireNames.AppId, WireNames.TaskName, WireNames.TaskType, WireNames.Timeout, WireNames.Param, WireNames.Tags);

    private static readonly ImmutableArray<string> OfParam = ImmutableArray.Create(
        WireNames.Type, WireNames.DeviceList, WireNames.DeviceType, WireNames.ManufacturerId, WireNames.Model, WireNames.DeviceLocation,
        WireNames.GroupList, WireNames.Command, WireNames.CallbackUrl, WireNames.MaxRetransmit, WireNames.GroupTag);

    private static readonly ImmutableArray<string> OfCommand = ImmutableArray.Create(WireNames.ServiceId, WireNames.Method, WireNames.Paras);

    private static readonly ImmutableArray<string> OfTag = ImmutableArray.Create(WireNames.TagName, WireNames.TagValue);

    /// <summary>The fields of a structure; none for paras, whose fields a profile states.</summary>
    public static ImmutableArray<string> Fields(RequestShape shape) => shape switch
    {
        RequestShape.Task => OfTask,
        RequestShape.Param => OfParam,
        RequestShape.Command => OfCommand,
        RequestShape.Tag => OfTag,
        _ => ImmutableArray<string>.Empty,
    };

    /// <summary>The object that stands in a field, or in the entries of its list.</summary>
    public static RequestShape? In(RequestShape? around, string? field) => (around, field) switch
    {
        (RequestShape.Task, WireNames.Param) => RequestShape.Param,
        (RequestShape.Task, WireNames.Tags) => RequestShape.Tag,
        (RequestShape.Param, WireNames.Command) => RequestShape.Command,
        (RequestShape.Command, WireNames.Paras) => RequestShape.Paras,
        _ => null,
    };

    /// <summary>What an object with these fields is that nothing else says anything of: while it is typed, a part of them.</summary>
    public static RequestShape? With(IReadOnlyCollection<string> names) =>
        Has(names, OfTask, WireNames.TaskType, WireNames.Param) ? RequestShape.Task
        : Has(names, OfParam, WireNames.Command) ? RequestShape.Param
        : Has(names, OfCommand, WireNames.ServiceId, WireNames.Method) ? RequestShape.Command
        : null;

    /// <summary>Two fields, one of them one that tells: a name such as "type" or "model" alone could be anybody's.</summary>
    private static bool Has(IReadOnlyCollection<string> names, ImmutableArray<string> fields, params string[] telling) =>
        telling.Any(names.Contains) && names.Count(fields.Contains) > 1;
}
