using System;
using System.Collections.Generic;
using System.Linq;
using IoTBatchGen.Analyzers.Facts;
using IoTBatchGen.Profiles.Model;

namespace IoTBatchGen.Analyzers.Catalog;

/// <summary>The fields by which a request names a device's profile, and what a profile has for each.</summary>
internal static class ProfileFields
{
    public static IReadOnlyList<(string Name, Func<ProfileModel, string?> ValueOf)> All { get; } =
    [
        (WireNames.DeviceType, profile => profile.DeviceType),
        (WireNames.ManufacturerId, profile => profile.ManufacturerId),
        (WireNames.Model, profile => profile.Model),
    ];

    /// <summary>Whether the param has a target type for certain that reads none of these fields.</summary>
    public static bool AreIgnoredBy(ObjectFact param) =>
        param[WireNames.Type] is { IsExact: true } type && !type.Known.Any(known => known.Value is BatchTargetType.DeviceType);

    /// <summary>What a profile has for a field; null if it is not one of these.</summary>
    public static Func<ProfileModel, string?>? ValueOf(string name) => All.FirstOrDefault(field => field.Name == name).ValueOf;
}
