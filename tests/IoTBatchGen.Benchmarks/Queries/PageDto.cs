using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace IoTBatchGen.Benchmarks.Queries;

/// <summary>A page of sub-tasks as plain classes, for a serializer.</summary>
public sealed record PageDto(long PageNo, long PageSize, long TotalCount, IReadOnlyList<SubtaskDto> TaskDetails);

public sealed record SubtaskDto(string Status, string? Output, string? Error, SubtaskParamDto Param);

public sealed record SubtaskParamDto(string DeviceId, string CommandId);

/// <summary>The JSON that the text of <see cref="SubtaskDto.Error"/> is.</summary>
public sealed record SubtaskErrorDto(
    [property: JsonPropertyName("error_code")] string ErrorCode, [property: JsonPropertyName("error_desc")] string ErrorDesc);

/// <summary>What System.Text.Json generates for them.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PageDto))]
[JsonSerializable(typeof(SubtaskErrorDto))]
internal sealed partial class PageContext : JsonSerializerContext;
