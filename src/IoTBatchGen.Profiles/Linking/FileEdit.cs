using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Profiles.Model;

namespace IoTBatchGen.Profiles.Linking;

/// <summary>An edit of one file of a project, and whether other files have to do with it.</summary>
internal static class FileEdit
{
    /// <summary>Whether two versions of a file differ only in what none of its neighbours depends on: the services of whole devices.</summary>
    public static bool IsOfServicesAlone(ProfileFile before, ProfileFile now)
    {
        ProfileContent one = before.Document.Content;
        ProfileContent other = now.Document.Content;
        return before.Item == now.Item
            && one.Definitions.Count == 0 && other.Definitions.Count == 0
            && one.Devices.Count == other.Devices.Count
            && one.Devices.Zip(other.Devices, IsSame).All(same => same)
            && IsSameBudget(now.Item, Size(one), Size(other));
    }

    /// <summary>Whether a file has to do with others: it has definitions for them, or waits for some.</summary>
    public static bool IsLinked(ProfileContent content) => content.Definitions.Count > 0 || content.Devices.Any(device => !device.IsWhole);

    /// <summary>Whether a file is in a project only once, and nothing else describes its devices: all copies but one are ignored.</summary>
    /// <param name="files">The files of the project; null for one that could not be read.</param>
    /// <param name="index">The number of the file.</param>
    public static bool IsAlone(IReadOnlyList<ProfileFile?> files, int index)
    {
        if (files[index] is not { } file)
        {
            return true;
        }

        EquatableArray<DeviceContent> devices = file.Document.Content.Devices;
        var own = new HashSet<string>(devices.Select(device => device.DeviceType), StringComparer.Ordinal);
        for (int i = 0; i < files.Count; i++)
        {
            if (i != index && files[i] is { } other
                && (other.Item.Path == file.Item.Path || other.Document.Content.Devices.Any(device => own.Contains(device.DeviceType))))
            {
                return false;
            }
        }

        return own.Count == devices.Count;
    }

    /// <summary>Whether the neighbours have as much room as before: those of an archive share it; any other file needs to be within the limits.</summary>
    private static bool IsSameBudget(ProfileItem item, EmittedSize before, EmittedSize now) =>
        item.Zip is null ? EmissionBudget.Holds(before) && EmissionBudget.Holds(now) : before == now;

    private static EmittedSize Size(ProfileContent content) => content.Devices
        .Aggregate(default(EmittedSize), (sum, device) => sum + ProfileLinker.Size(device, ImmutableArray<DefinitionSource?>.Empty));

    private static bool IsSame(DeviceContent before, DeviceContent now) =>
        before.IsWhole && now.IsWhole
        && before.DeviceType == now.DeviceType && before.ManufacturerId == now.ManufacturerId && before.Model == now.Model;
}
