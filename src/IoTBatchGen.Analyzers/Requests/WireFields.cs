using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Analyzers.Facts;

namespace IoTBatchGen.Analyzers.Requests;

/// <summary>The fields of each structure of the API document.</summary>
internal static class WireFields
{
    private static readonly ImmutableArray<WireField> OfTask = ImmutableArray.Create(
        new WireField(WireNames.AppId, JsonType.Text),
        new WireField(WireNames.TaskName, JsonType.Text),
        new WireField(WireNames.TaskType, JsonType.Text),
        new WireField(WireNames.Timeout, JsonType.Number),
        new WireField(WireNames.Param, JsonType.Object, ObjectKind.Param),
        new WireField(WireNames.Tags, JsonType.List, ObjectKind.Tag));

    private static readonly ImmutableArray<WireField> OfParam = ImmutableArray.Create(
        new WireField(WireNames.Type, JsonType.Text),
        new WireField(WireNames.DeviceList, JsonType.List),
        new WireField(WireNames.DeviceType, JsonType.Text),
        new WireField(WireNames.ManufacturerId, JsonType.Text),
        new WireField(WireNames.Model, JsonType.Text),
        new WireField(WireNames.DeviceLocation, JsonType.Text),
        new WireField(WireNames.GroupList, JsonType.List),
        new WireField(WireNames.Command, JsonType.Object, ObjectKind.Command),
        new WireField(WireNames.CallbackUrl, JsonType.Text),
        new WireField(WireNames.MaxRetransmit, JsonType.Number),
        new WireField(WireNames.GroupTag, JsonType.Text));

    private static readonly ImmutableArray<WireField> OfCommand = ImmutableArray.Create(
        new WireField(WireNames.ServiceId, JsonType.Text),
        new WireField(WireNames.Method, JsonType.Text),
        new WireField(WireNames.Paras, JsonType.Object, ObjectKind.Paras));

    private static readonly ImmutableArray<WireField> OfTag = ImmutableArray.Create(
        new WireField(WireNames.TagName, JsonType.Text), new WireField(WireNames.TagValue, JsonType.Text));

    /// <summary>The fields of a structure; none for paras, whose fields a profile states.</summary>
    public static ImmutableArray<WireField> For(ObjectKind shape) => shape switch
    {
        ObjectKind.Task => OfTask,
        ObjectKind.Param => OfParam,
        ObjectKind.Command => OfCommand,
        ObjectKind.Tag => OfTag,
        _ => ImmutableArray<WireField>.Empty,
    };

    /// <summary>The field of that name; null if the structure has none.</summary>
    public static WireField? Find(ObjectKind shape, string name) => For(shape).FirstOrDefault(field => field.Name == name);
}
