using System;
using System.Collections.Generic;

namespace IoTBatchGen.Profiles.Naming;

/// <summary>Names that a generated member cannot have, by its place.</summary>
internal static class ReservedNames
{
    /// <summary>The constants that keep the names of the wire.</summary>
    public const string DeviceType = "DeviceType";
    public const string ManufacturerId = "ManufacturerId";
    public const string Model = "Model";
    public const string ServiceId = "ServiceId";
    public const string CommandName = "CommandName";
    public const string ResponseName = "ResponseName";

    /// <summary>The class of a command's only response.</summary>
    public const string Response = "Response";

    /// <summary>The methods of a response.</summary>
    public const string TryRead = "TryRead";

    /// <summary>The private constant of a command or a response: its paras as text.</summary>
    public const string ParaLines = "ParaLines";

    // Defined before the sets that use them because static members are initialized in text order.
    private static readonly string[] ObjectMembers =
        ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    /// <summary>The methods of the base class of commands and responses, which the properties get their values from.</summary>
    private static readonly string[] Getters =
    [
        "GetBoolean",
        "GetDateTimeOffset",
        "GetDecimal",
        "GetDouble",
        "GetDoubleList",
        "GetEnum",
        "GetInt32",
        "GetInt32List",
        "GetInt64",
        "GetJsonNode",
        "GetNullableBoolean",
        "GetNullableDateTimeOffset",
        "GetNullableDecimal",
        "GetNullableDouble",
        "GetNullableEnum",
        "GetNullableInt32",
        "GetNullableInt64",
        "GetString",
        "GetStringList",
    ];

    private static readonly string[] CommandMembers =
        ["Method", "ServiceId", "ToAllDevices", "ToArea", "ToDeviceType", "ToDevices", "ToGroupIds", "ToGroups"];

    /// <summary>Where every name is free.</summary>
    public static HashSet<string> None { get; } = Set([]);

    /// <summary>
    /// As the class of a device: its constants (CS0542), and in the global namespace it would hide the namespaces that all code uses.
    /// </summary>
    public static HashSet<string> Devices { get; } = Set(["System", "Microsoft", "IoTBatchGen", DeviceType, ManufacturerId, Model]);

    /// <summary>For a service, which is nested in the class of its device and contains a constant.</summary>
    public static HashSet<string> Services { get; } = Set([.. ObjectMembers, DeviceType, ManufacturerId, Model, ServiceId]);

    /// <summary>For a command, which is nested in the class of its service and contains constants.</summary>
    public static HashSet<string> Commands { get; } = Set([.. ObjectMembers, ServiceId, CommandName, ParaLines]);

    /// <summary>As a property, an enum or a response in the class of its command.</summary>
    public static HashSet<string> Paras { get; } = Set([.. ObjectMembers, .. Getters, .. CommandMembers, CommandName, ParaLines]);

    /// <summary>As a property or enum in the class of its response, whose base class has the fields that are not paras.</summary>
    public static HashSet<string> ResponseParas { get; } =
        Set([.. ObjectMembers, .. Getters, "OtherFields", ResponseName, TryRead, ParaLines]);

    private static HashSet<string> Set(string[] names) => new(names, StringComparer.Ordinal);
}
