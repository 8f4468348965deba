using System;
using System.Collections.Generic;
using System.Linq;
using IoTBatchGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Requests;

/// <summary>Which field of the API document each member of the contract types sets.</summary>
internal static class ContractMembers
{
    private static readonly Dictionary<(string Method, string Parameter), (ObjectKind Kind, string Field)> Parameters = new()
    {
        [("AsTask", "taskName")] = (ObjectKind.Task, WireNames.TaskName),
        [("AsTask", "timeoutMinutes")] = (ObjectKind.Task, WireNames.Timeout),
        [("AsTask", "timeout")] = (ObjectKind.Task, WireNames.Timeout),
        [("WithAppId", "appId")] = (ObjectKind.Task, WireNames.AppId),
        [("WithCallback", "callbackUrl")] = (ObjectKind.Param, WireNames.CallbackUrl),
        [("WithMaxRetransmit", "maxRetransmit")] = (ObjectKind.Param, WireNames.MaxRetransmit),
        [("WithGroupTag", "groupTag")] = (ObjectKind.Param, WireNames.GroupTag),
        [("WithTag", "tagName")] = (ObjectKind.Tag, WireNames.TagName),
        [("WithTag", "tagValue")] = (ObjectKind.Tag, WireNames.TagValue),
        [(WellKnownMemberNames.InstanceConstructorName, "tagName")] = (ObjectKind.Tag, WireNames.TagName),
        [(WellKnownMemberNames.InstanceConstructorName, "tagValue")] = (ObjectKind.Tag, WireNames.TagValue),
        [("ToDevices", "deviceIds")] = (ObjectKind.Param, WireNames.DeviceList),
        [("ToDeviceType", "deviceType")] = (ObjectKind.Param, WireNames.DeviceType),
        [("ToDeviceType", "manufacturerId")] = (ObjectKind.Param, WireNames.ManufacturerId),
        [("ToDeviceType", "model")] = (ObjectKind.Param, WireNames.Model),
        [("ToArea", "deviceLocation")] = (ObjectKind.Param, WireNames.DeviceLocation),
        [("ToGroups", "groupNames")] = (ObjectKind.Param, WireNames.GroupList),
        [("ToGroupIds", "groupIds")] = (ObjectKind.Param, WireNames.GroupList),
    };

    private static readonly Dictionary<string, BatchTargetType> Targets = new()
    {
        ["ToDevices"] = BatchTargetType.DeviceList,
        ["ToDeviceType"] = BatchTargetType.DeviceType,
        ["ToArea"] = BatchTargetType.DeviceArea,
        ["ToGroups"] = BatchTargetType.GroupList,
        ["ToGroupIds"] = BatchTargetType.GroupIdList,
        ["ToAllDevices"] = BatchTargetType.Broadcast,
    };

    // Of the fields of the API, so that no text is made for each use of a property.
    private static readonly Dictionary<string, string> FieldNames = ObjectKinds.OfRequest
        .SelectMany(kind => kind.Fields()).Select(field => field.Name).Distinct(StringComparer.Ordinal).ToDictionary(PropertyOf, StringComparer.Ordinal);

    /// <summary>The field that a property sets: the API's name except for the case of its first letter.</summary>
    public static string FieldOf(IPropertySymbol property) =>
        FieldNames.TryGetValue(property.Name, out string? field) ? field : char.ToLowerInvariant(property.Name[0]) + property.Name.Substring(1);

    private static string PropertyOf(string field) => char.ToUpperInvariant(field[0]) + field.Substring(1);

    /// <summary>The field that a parameter of a fluent method or constructor sets.</summary>
    public static bool TryGetField(IParameterSymbol parameter, out (ObjectKind Kind, string Field) field) =>
        Parameters.TryGetValue((parameter.ContainingSymbol.Name, parameter.Name), out field);

    /// <summary>What a parameter of a task's fluent method sets, as a path from the task; for a tag the list that it is added to.</summary>
    public static bool TryGetWritten(IParameterSymbol parameter, out string path)
    {
        bool isKnown = TryGetField(parameter, out (ObjectKind Kind, string Field) field);
        path = !isKnown ? FieldPath.Self : field.Kind switch
        {
            ObjectKind.Task => field.Field,
            ObjectKind.Param => FieldPath.Join(WireNames.Param, field.Field),
            _ => WireNames.Tags,
        };
        return isKnown;
    }

    /// <summary>The target type that a method <c>To…</c> of a command sets.</summary>
    public static bool TryGetTarget(IMethodSymbol method, out BatchTargetType target) => Targets.TryGetValue(method.Name, out target);

    /// <summary>Whether a method returns the object it was called on.</summary>
    public static bool ReturnsItsReceiver(IMethodSymbol method) => method.Name.StartsWith("With", StringComparison.Ordinal);

    /// <summary>Whether a method only looks at the object it is called on.</summary>
    public static bool OnlyReads(IMethodSymbol method) =>
        method.Name is "Validate" or "ToJson" or "ToString" or "Equals" or "GetHashCode" or "GetType";

    /// <summary>Whether a property holds another object of the request.</summary>
    public static bool IsNestedObject(string field) => field is WireNames.Param or WireNames.Command;

    /// <summary>Whether a property holds a list.</summary>
    public static bool IsList(string field) => field is WireNames.DeviceList or WireNames.GroupList or WireNames.Tags;
}
