using System;
using System.Collections.Generic;

namespace IoTBatchGen.Shared;

/// <summary>
/// The conditions of "ObjectNode structure": which fields a target type needs, and which it ignores. Stated once, for the
/// analyzers, the validation and the fake platform.
/// </summary>
internal static class TargetFields
{
    /// <summary>The six wire values of <c>param.type</c>, in the order of the API document.</summary>
    public static IReadOnlyList<string> TypeNames { get; } = Array.AsReadOnly(new[]
    {
        nameof(BatchTargetType.DeviceList),
        nameof(BatchTargetType.DeviceType),
        nameof(BatchTargetType.DeviceArea),
        nameof(BatchTargetType.GroupList),
        nameof(BatchTargetType.Broadcast),
        nameof(BatchTargetType.GroupIdList),
    });

    /// <summary>The fields that are mandatory for some target type and ignored for the others.</summary>
    public static IReadOnlyList<string> Conditional { get; } = Array.AsReadOnly(new[]
    {
        WireNames.DeviceList,
        WireNames.DeviceType,
        WireNames.ManufacturerId,
        WireNames.Model,
        WireNames.DeviceLocation,
        WireNames.GroupList,
    });

    private static readonly string[] ForDeviceList = { WireNames.DeviceList };
    private static readonly string[] ForDeviceType = { WireNames.DeviceType, WireNames.ManufacturerId, WireNames.Model };
    private static readonly string[] ForDeviceArea = { WireNames.DeviceLocation };
    private static readonly string[] ForGroups = { WireNames.GroupList };
    private static readonly string[] ForBroadcast = Array.Empty<string>();

    /// <summary>The fields that <paramref name="type"/> makes mandatory; empty for a value outside the enum.</summary>
    public static IReadOnlyList<string> Required(BatchTargetType type) => RequiredFields(type);

    /// <summary>Whether <paramref name="type"/> makes <paramref name="field"/> mandatory.</summary>
    public static bool IsRequired(BatchTargetType type, string field) => Array.IndexOf(RequiredFields(type), field) >= 0;

    /// <summary>The wire value of <paramref name="type"/>, or null for a value outside the enum.</summary>
    public static string? WireName(BatchTargetType type)
    {
        int index = (int)type;
        return index >= 0 && index < TypeNames.Count ? TypeNames[index] : null;
    }

    /// <summary>The target type with the wire value <paramref name="wireName"/>; compared exactly, as the platform does.</summary>
    public static bool TryParse(string? wireName, out BatchTargetType type)
    {
        for (int i = 0; i < TypeNames.Count; i++)
        {
            if (string.Equals(TypeNames[i], wireName, StringComparison.Ordinal))
            {
                type = (BatchTargetType)i;
                return true;
            }
        }

        type = default;
        return false;
    }

    private static string[] RequiredFields(BatchTargetType type)
    {
        switch (type)
        {
            case BatchTargetType.DeviceList: return ForDeviceList;
            case BatchTargetType.DeviceType: return ForDeviceType;
            case BatchTargetType.DeviceArea: return ForDeviceArea;
            case BatchTargetType.GroupList: return ForGroups;
            case BatchTargetType.GroupIdList: return ForGroups;
            default: return ForBroadcast;
        }
    }
}
