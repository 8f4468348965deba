using System.Collections.Generic;

namespace IoTBatchGen.Analyzers.Profiles.Binding;

/// <summary>The fields of our own form, one list an entity. Vendors' files may hold others.</summary>
internal static class FieldNames
{
    public static readonly IReadOnlyList<string> Device =
        ["manufacturerId", "manufacturerName", "model", "protocolType", "deviceType", "omCapability", "services"];

    public static readonly IReadOnlyList<string> Service =
        ["serviceId", "serviceType", "option", "description", "commands", "properties", "events"];

    public static readonly IReadOnlyList<string> Command = ["commandName", "description", "paras", "responses"];

    public static readonly IReadOnlyList<string> Response = ["responseName", "description", "paras"];

    public static readonly IReadOnlyList<string> Para =
    [
        "paraName", "dataType", "required", "min", "max", "step", "maxLength", "unit", "enumList",
        "description", "defaultValue", "extendparam",
    ];
}
