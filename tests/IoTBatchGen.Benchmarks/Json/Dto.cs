using System.Collections.Generic;
using System.Text.Json.Serialization;
using IoTBatchGen.Profiles.Binding;

namespace IoTBatchGen.Benchmarks.Json;

/// <summary>The request as plain classes, for serializers.</summary>
internal sealed record TaskDto(string AppId, int Timeout, string TaskName, string TaskType, ParamDto Param, IReadOnlyList<TagDto> Tags)
{
    public static TaskDto Of(string[] deviceIds) => new(
        Requests.AppId, 1000, "raise-level", "DeviceCmd",
        new("DeviceList", deviceIds, new("DeliverySchedule", "SET_DEVICE_LEVEL", new(12)), "https://na.example/results", 2),
        [new("site", "north")]);
}

internal sealed record ParamDto(string Type, string[] DeviceList, CommandDto Command, string CallbackUrl, int MaxRetransmit);

internal sealed record CommandDto(string ServiceId, string Method, ParasDto Paras);

internal sealed record ParasDto(int Value);

internal sealed record TagDto(string TagName, string TagValue);

/// <summary>What System.Text.Json generates for them, its fast path included.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(TaskDto))]
internal sealed partial class DtoContext : JsonSerializerContext;
