using System.Collections.Immutable;

namespace IoTBatchGen.Analyzers.Emission;

/// <summary>Names that a generated member cannot have, by the place it stands in.</summary>
internal static class ReservedNames
{
    /// <summary>The constants that keep the names of the wire.</summary>
    public const string DeviceType = "DeviceType";
    public const string ManufacturerId = "ManufacturerId";
    public const string Model = "Model";
    public const string ServiceId = "ServiceId";
    public const string CommandName = "CommandName";

    /// <summary>The private method of a command that turns its enums to what goes on the wire.</summary>
    public const string OnWire = "OnWire";

    // Above the lists made of them: static members are initialised in text order.
    private static ImmutableHashSet<string> ObjectMembers { get; } = ImmutableHashSet.Create(
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString");

    private static ImmutableHashSet<string> CommandMembers { get; } = ImmutableHashSet.Create(
        "Method", "ServiceId", "ToAllDevices", "ToArea", "ToDeviceType", "ToDevices", "ToGroupIds", "ToGroups", "WriteParas");

    /// <summary>
    /// As the class of a device: in the global namespace it would stand before the namespaces that all code begins with.
    /// </summary>
    public static ImmutableHashSet<string> Devices { get; } = ImmutableHashSet.Create("System", "Microsoft", "IoTBatchGen");

    /// <summary>As a service in the class of its device.</summary>
    public static ImmutableHashSet<string> Services { get; } = ObjectMembers.Union([DeviceType, ManufacturerId, Model]);

    /// <summary>As a command in the class of its service.</summary>
    public static ImmutableHashSet<string> Commands { get; } = ObjectMembers.Add(ServiceId);

    /// <summary>As a property or enum in the class of its command.</summary>
    public static ImmutableHashSet<string> Paras { get; } = ObjectMembers.Union(CommandMembers).Union([CommandName, OnWire]);
}
