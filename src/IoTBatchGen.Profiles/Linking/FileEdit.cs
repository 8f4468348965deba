using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Profiles.Model;

namespace IoTBatchGen.Profiles.Linking;

/// <summary>An edit of one file of a project, and whether other files have to do with it.</summary>
internal static class FileEdit
{
    /// <summary>
    /// Whether two versions of a file differ only in what none of its neighbours depends on: the services of whole devices. So editing the commands of a profile
    /// costs only that profile, however many there are.
    /// </summary>
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

    /// <summary>The paths of the files that are in a project once and whose devices nothing else describes: all copies but one are ignored.</summary>
    public static HashSet<string> Alone(ImmutableArray<ProfileFile> files)
    {
        var devices = new Dictionary<string, int>(StringComparer.Ordinal);
        var paths = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (ProfileFile file in files)
        {
            paths[file.Item.Path] = paths.TryGetValue(file.Item.Path, out int times) ? times + 1 : 1;
            foreach (DeviceContent device in file.Document.Content.Devices)
            {
                devices[device.DeviceType] = devices.TryGetValue(device.DeviceType, out int descriptions) ? descriptions + 1 : 1;
            }
        }

        return new HashSet<string>(
            files.Where(file => paths[file.Item.Path] == 1 && file.Document.Content.Devices.All(device => devices[device.DeviceType] == 1)).Select(file => file.Item.Path),
            StringComparer.Ordinal);
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
