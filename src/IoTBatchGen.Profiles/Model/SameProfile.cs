using System;
using System.Collections.Generic;
using System.Linq;

namespace IoTBatchGen.Profiles.Model;

/// <summary>
/// Whether a profile is a copy of another: the same class for the same commands, in whatever files and form.
/// </summary>
internal sealed class SameProfile : IEqualityComparer<ProfileModel>
{
    public static SameProfile Instance { get; } = new();

    public bool Equals(ProfileModel x, ProfileModel y) =>
        x.DeviceType == y.DeviceType
        && (x.Item.ClassName, x.Item.Namespace, x.Item.IsInternal) == (y.Item.ClassName, y.Item.Namespace, y.Item.IsInternal)
        && StatesTheSame(x, y);

    // Of the device alone: two files seldom describe one device, and a hash of all that they say would read each of them at every edit of one.
    public int GetHashCode(ProfileModel profile) => (profile.DeviceType, profile.ManufacturerId, profile.Model).GetHashCode();

    /// <summary>
    /// Whether two profiles allow the same commands and expect the same answers. Words for readers, the spelling of a dataType, and the order of what has a name on the
    /// wire make no difference to a device.
    /// </summary>
    public static bool StatesTheSame(ProfileModel x, ProfileModel y) =>
        x.DeviceType == y.DeviceType && x.ManufacturerId == y.ManufacturerId && x.Model == y.Model
        && (x.Services.Equals(y.Services) || IsSame(x.Services, y.Services, service => service.ServiceId, IsSame));

    private static bool IsSame(ServiceModel x, ServiceModel y) =>
        x.IsDefined == y.IsDefined && IsSame(x.Commands, y.Commands, command => command.CommandName, IsSame);

    /// <summary>The order of paras is that of a constructor's parameters.</summary>
    private static bool IsSame(CommandModel x, CommandModel y) => x.Paras.Count == y.Paras.Count && x.Paras.Zip(y.Paras, IsSame).All(same => same)
        && IsSame(x.Responses, y.Responses, response => response.ResponseName, IsSame);

    private static bool IsSame(ResponseModel x, ResponseModel y) => IsSame(x.Paras, y.Paras, para => para.ParaName, IsSame);

    private static bool IsSame(ParaModel x, ParaModel y) =>
        x with { DataType = y.DataType, Description = y.Description, Unit = y.Unit } == y;

    private static bool IsSame<T>(EquatableArray<T> x, EquatableArray<T> y, Func<T, string> name, Func<T, T, bool> isSame)
        where T : IEquatable<T>
    {
        if (x.Count != y.Count)
        {
            return false;
        }

        Dictionary<string, T> others = y.ToDictionary(name, StringComparer.Ordinal);
        return x.All(one => others.TryGetValue(name(one), out T? other) && isSame(one, other));
    }
}
