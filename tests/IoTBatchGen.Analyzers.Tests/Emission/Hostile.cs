using System.Collections.Generic;
using System.Linq;

namespace IoTBatchGen.Analyzers.Tests.Emission;

/// <summary>Texts that a profile may hold and that no generated code may be broken by.</summary>
internal static class Hostile
{
    public static IReadOnlyList<string> Names { get; } =
    [
        "class", "int", "string", "this", "global", "record", "var", "dynamic", "nameof", "field", "await", "_", "__arglist",
        "1", "0011", "2G", "-1", "+1", "1.5", "a-b", "a_b", "a b", "A_B", "Z-Wave", "电压", "电压 1", "ﬀ", "ǆ", "İ", "ı", "ß",
        "value", "Value", "VALUE", "get_Value", "set_Value", "value__", "ModeValue", "Mode",
        "serviceId", "ServiceId", "method", "Method", "commandName", "deviceType", "manufacturerId", "model", "paraLines", "ParaLines", "GetInt32", "GetEnum",
        "ToString", "Equals", "GetHashCode", "GetType", "MemberwiseClone", "Finalize", "ReferenceEquals", "WriteParas", "writer",
        "ToDevices", "ToDeviceType", "ToArea", "ToGroups", "ToGroupIds", "ToAllDevices", "DeviceCommand", "TypedDeviceCommand",
        "System", "IoTBatchGen", "Microsoft", "Sample", "Hostile", "Service", "Command", "Para", "Device",
        "---", "'", "", " ", "\0", "\u0301", "e\u0301t", "\u200B", "a\u200Bb", "ab", "\u202Etxt.exe", "\uFEFF", "\uD83D\uDE00", "\uD83D", "\uDE00\uD83D",
        "\"", "\\", "\\\"", "\";//", "\r\n#error injected\r\n", "\u0085class X{}", "\u2028class X{}", "\u2029class X{}",
        "*/ class X{} /*", "</summary><script/>", "]]>", "<!--", "&#x0;", "&lt;", "{0}", "{", "}", "$\"{1}\"", "@\"x\"", "\"\"\"",
        "../../x", "C:\\x", "con", "a/b#c?d:e", "\uFFFE", "\uFFFF", "\u001B[0m", "#if X", "//", "/*", "%", "'; DROP",
        new string('A', 10_000), new string('a', 10_000), new string('水', 10_000), new string('-', 10_000), new string('1', 10_000),
    ];

    /// <summary>Each name once under each of several longer ones, to provoke collisions of cut and cased names.</summary>
    public static IEnumerable<string> Colliding { get; } = Names.Where(name => name.Length < 100).SelectMany(name => new[]
    {
        name, name + "_", name.ToUpperInvariant(), "x" + name, new string('z', 300) + name,
    }).Distinct().ToArray();
}
