using System.Linq;

namespace IoTBatchGen.Profiles.Binding;

/// <summary>The fields of our own form, one list an entity. Vendors' files may hold others.</summary>
internal static class FieldNames
{
    public static readonly string[] Device =
        ["manufacturerId", "manufacturerName", "model", "protocolType", "deviceType", "omCapability", "services"];

    public static readonly string[] Service =
        ["serviceId", "serviceType", "option", "description", "commands", "properties", "events"];

    public static readonly string[] Command = ["commandName", "description", "paras", "responses"];

    public static readonly string[] Response = ["responseName", "description", "paras"];

    public static readonly string[] Para =
    [
        "paraName", "dataType", "required", "min", "max", "step", "maxLength", "unit", "enumList",
        "description", "defaultValue", "extendparam",
    ];

    private static readonly (string Title, string[] Fields)[] Entities =
        [("a device profile", Device), ("a service", Service), ("a command", Command), ("a response", Response), ("a para", Para)];

    /// <summary>The kinds of objects that have a field of this name, as text; null if there is none.</summary>
    public static string? OwnersOf(string field)
    {
        string[] owners = [.. Entities.Where(entity => entity.Fields.Contains(field)).Select(entity => entity.Title)];
        return owners.Length == 0 ? null : string.Join(" or ", owners);
    }
}
