using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using IoTBatchGen.Shared;

namespace IoTBatchGen.FakePlatform.Behaviour;

/// <summary>What the platform keeps of a valid body.</summary>
internal sealed record AcceptedBody(
    string? AppId, string TaskName, TimeSpan Timeout, IReadOnlyList<(string Name, string Value)> Tags)
{
    public static AcceptedBody Read(JsonElement body) => new(
        body.TryGetProperty(WireNames.AppId, out JsonElement appId) ? appId.GetString() : null,
        body.GetProperty(WireNames.TaskName).GetString()!,
        TimeSpan.FromMinutes(body.GetProperty(WireNames.Timeout).GetInt32()),
        body.TryGetProperty(WireNames.Tags, out JsonElement tags) ? tags.EnumerateArray().Select(ReadTag).ToArray() : []);

    private static (string Name, string Value) ReadTag(JsonElement tag) =>
        (tag.GetProperty(WireNames.TagName).GetString()!, tag.GetProperty(WireNames.TagValue).GetString()!);
}
