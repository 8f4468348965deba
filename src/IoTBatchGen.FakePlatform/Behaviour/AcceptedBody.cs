using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using IoTBatchGen.Shared;

namespace IoTBatchGen.FakePlatform.Behaviour;

/// <summary>What the platform keeps of a valid body.</summary>
internal sealed record AcceptedBody(
    string? AppId, string TaskName, TimeSpan Timeout, IReadOnlyList<(string Name, string Value)> Tags, AcceptedCommand Command)
{
    /// <summary>The devices, each once, of a task to a list of devices; null for other targets.</summary>
    public IReadOnlyList<string>? DeviceList { get; private init; }

    /// <summary>The field <c>param</c>, as JSON text.</summary>
    public string Param { get; private init; } = "{}";

    public string? CallbackUrl { get; private init; }

    public int? MaxRetransmit { get; private init; }

    public static AcceptedBody Read(JsonElement body)
    {
        JsonElement param = body.GetProperty(WireNames.Param);
        return new AcceptedBody(
            Text(body, WireNames.AppId),
            body.GetProperty(WireNames.TaskName).GetString()!,
            TimeSpan.FromMinutes(body.GetProperty(WireNames.Timeout).GetInt32()),
            body.TryGetProperty(WireNames.Tags, out JsonElement tags) ? tags.EnumerateArray().Select(ReadTag).ToArray() : [],
            AcceptedCommand.Read(param.GetProperty(WireNames.Command)))
        {
            DeviceList = ReadDevices(param),
            Param = param.GetRawText(),
            CallbackUrl = Text(param, WireNames.CallbackUrl),
            MaxRetransmit = param.TryGetProperty(WireNames.MaxRetransmit, out JsonElement count) ? count.GetInt32() : null,
        };
    }

    private static string[]? ReadDevices(JsonElement param) =>
        param.GetProperty(WireNames.Type).GetString() == nameof(BatchTargetType.DeviceList)
            ? [.. param.GetProperty(WireNames.DeviceList).EnumerateArray().Select(device => device.GetString()!).Distinct(StringComparer.Ordinal)]
            : null;

    private static string? Text(JsonElement json, string field) =>
        json.TryGetProperty(field, out JsonElement value) ? value.GetString() : null;

    private static (string Name, string Value) ReadTag(JsonElement tag) =>
        (tag.GetProperty(WireNames.TagName).GetString()!, tag.GetProperty(WireNames.TagValue).GetString()!);
}
