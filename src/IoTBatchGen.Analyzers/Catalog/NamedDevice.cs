using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Analyzers.Facts;
using IoTBatchGen.Profiles.Model;

namespace IoTBatchGen.Analyzers.Catalog;

/// <summary>A device in a request, identified by its deviceType and any other fields of the request.</summary>
/// <param name="Profiles">The profiles that it may be.</param>
/// <param name="Name">The device as a message names it.</param>
internal sealed record NamedDevice(ImmutableArray<ProfileModel> Profiles, string Name)
{
    /// <summary>The devices that a param may name; none if it names none for certain, or one without a profile.</summary>
    public static ImmutableArray<NamedDevice> Find(ObjectFact param, ImmutableArray<ProfileModel> profiles)
    {
        if (ProfileFields.AreIgnoredBy(param) || Texts(param[WireNames.DeviceType]) is not { } deviceTypes)
        {
            return ImmutableArray<NamedDevice>.Empty;
        }

        ImmutableArray<NamedDevice> devices = deviceTypes.Select(deviceType => Narrow(param, deviceType, profiles)).ToImmutableArray();
        return devices.All(device => device.Profiles.Length > 0) ? devices : ImmutableArray<NamedDevice>.Empty;
    }

    /// <summary>Several profiles may share a deviceType; what the request says beyond it picks those that fit. What fits none is IOTB1107's.</summary>
    private static NamedDevice Narrow(ObjectFact param, string deviceType, ImmutableArray<ProfileModel> profiles)
    {
        ImmutableArray<ProfileModel> fitting = profiles.Where(profile => profile.DeviceType == deviceType).ToImmutableArray();
        var beyond = new List<string>();
        foreach ((string name, Func<ProfileModel, string?> valueOf) in ProfileFields.All.Skip(1))
        {
            if (Texts(param[name]) is not { } values)
            {
                continue;
            }

            // A vendor's profile may lack the field: then every value fits.
            ImmutableArray<ProfileModel> left = fitting.Where(profile => valueOf(profile) is not { } stated || values.Contains(stated)).ToImmutableArray();
            if (left.Length > 0 && left.Length < fitting.Length)
            {
                fitting = left;
                beyond.Add(name + " " + string.Join(" or ", values.Select(MessageText.Quote)));
            }
        }

        string quoted = MessageText.Quote(deviceType);
        return new NamedDevice(fitting, beyond.Count == 0 ? quoted : quoted + " with " + string.Join(" and ", beyond));
    }

    /// <summary>The texts that a value may be; null if it may be anything else.</summary>
    private static List<string>? Texts(FactValue? value) =>
        value is { IsExact: true, Known.Length: > 0 } && value.Known.All(known => known.Value is string { Length: > 0 })
            ? value.Known.Select(known => (string)known.Value!).Distinct(StringComparer.Ordinal).ToList()
            : null;
}
