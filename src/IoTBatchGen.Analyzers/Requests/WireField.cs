using IoTBatchGen.Analyzers.Facts;

namespace IoTBatchGen.Analyzers.Requests;

/// <summary>A field of the API document as it is sent.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its JSON type; a <see cref="JsonType.Number"/> is a whole one.</param>
/// <param name="Kind">The kind of the object in the field or in each entry of its list; null for anything else.</param>
internal sealed record WireField(string Name, JsonType Type, ObjectKind? Kind = null)
{
    /// <summary>Whether null is accepted: of appId alone ("ensure that request parameter appId is null", error 100217).</summary>
    public bool AcceptsNull => Name == WireNames.AppId;

    /// <summary>The type of a list's entries.</summary>
    public JsonType EntryType => Kind == null ? JsonType.Text : JsonType.Object;
}
