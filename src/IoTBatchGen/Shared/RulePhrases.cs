using System;
using System.Globalization;

namespace IoTBatchGen.Shared;

/// <summary>The phrases that go into the placeholders of <see cref="RuleMessages"/>, so that every teller uses the same words.</summary>
internal static class RulePhrases
{
    /// <summary>The six values of <c>param.type</c>.</summary>
    public static string TargetTypes { get; } = string.Join(", ", TargetFields.TypeNames);

    /// <summary>A timeout of whole minutes.</summary>
    public static string Minutes(long minutes) =>
        minutes.ToString(CultureInfo.InvariantCulture) + (minutes == 1 ? " minute" : " minutes");

    /// <summary>A timeout that a whole number of minutes, or an int, cannot express.</summary>
    public static string Minutes(TimeSpan timeout) =>
        timeout.Ticks % TimeSpan.TicksPerMinute == 0
            ? Minutes(timeout.Ticks / TimeSpan.TicksPerMinute)
            : timeout.ToString("c", CultureInfo.InvariantCulture) + ", which is not a whole number of minutes";

    /// <summary>An entry of a list by its place, from 0.</summary>
    public static string Entry(string list, int place) => list + "[" + place.ToString(CultureInfo.InvariantCulture) + "]";

    /// <summary>An entry of a list whose place is not known.</summary>
    public static string AnyEntry(string list) => "an entry of " + list;

    /// <summary>The fields that a target type reads.</summary>
    public static string FieldsRead(BatchTargetType type) =>
        TargetFields.Required(type).Count == 0 ? "no target field" : string.Join(", ", TargetFields.Required(type));

    /// <summary>What to do about a conditional field that is absent or empty.</summary>
    public static string HowToSet(BatchTargetType type, string field)
    {
        switch (type)
        {
            case BatchTargetType.DeviceList: return "add at least one device id";
            case BatchTargetType.GroupList: return "add at least one group name";
            case BatchTargetType.GroupIdList: return "add at least one group id";
            case BatchTargetType.DeviceArea: return "set it to the devices' location";
            default: return "set it to the " + field + " of the device profile";
        }
    }

    /// <summary>The name that was probably intended; empty where it is not known.</summary>
    public static string Meant(string? name) => name is null ? string.Empty : "; did you mean '" + name + "'?";
}
