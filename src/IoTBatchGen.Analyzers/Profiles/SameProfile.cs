using System.Collections.Generic;
using IoTBatchGen.Analyzers.Model;

namespace IoTBatchGen.Analyzers.Profiles;

/// <summary>Whether a profile is a mere copy of another: the same but for the file where it stands.</summary>
internal sealed class SameProfile : IEqualityComparer<ProfileModel>
{
    public static SameProfile Instance { get; } = new();

    public bool Equals(ProfileModel x, ProfileModel y) =>
        x.DeviceType == y.DeviceType && x with { Item = x.Item with { Path = string.Empty } } == y with { Item = y.Item with { Path = string.Empty } };

    // Of the device alone: two files seldom describe one device, and a hash of all that they say would read each of them at every edit of one.
    public int GetHashCode(ProfileModel profile) => (profile.DeviceType, profile.ManufacturerId, profile.Model).GetHashCode();
}
