using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Profiles.Linking;
using IoTBatchGen.Profiles.Model;

namespace IoTBatchGen.Analyzers.Generation;

/// <summary>
/// Takes the files of a project for the same where files differ only in what none of their neighbours depends on: the services of a whole
/// device. So editing the commands of a profile costs only that profile, however many there are.
/// </summary>
/// <remarks>The compared files belong to an earlier text, so only the parts that are compared here may be used.</remarks>
internal sealed class ProjectFilesComparer : IEqualityComparer<ImmutableArray<StepResult<ProfileFile>>>
{
    public static ProjectFilesComparer Instance { get; } = new();

    public bool Equals(ImmutableArray<StepResult<ProfileFile>> before, ImmutableArray<StepResult<ProfileFile>> now)
    {
        if (before.Length != now.Length)
        {
            return false;
        }

        for (int i = 0; i < now.Length; i++)
        {
            if (!ReferenceEquals(before[i], now[i]) && !(IsSame(before[i].Value, now[i].Value) && IsAlone(now, i)))
            {
                return false;
            }
        }

        return true;
    }

    public int GetHashCode(ImmutableArray<StepResult<ProfileFile>> files) => files.Length;

    private static bool IsSame(ProfileFile? before, ProfileFile? now)
    {
        if (before is null || now is null)
        {
            return before is null && now is null;
        }

        ProfileContent one = before.Document.Content;
        ProfileContent other = now.Document.Content;
        return before.Item == now.Item
            && one.Definitions.Count == 0 && other.Definitions.Count == 0
            && one.Devices.Count == other.Devices.Count
            && one.Devices.Zip(other.Devices, IsSame).All(same => same)
            && IsSameBudget(now.Item, Size(one), Size(other));
    }

    /// <summary>Whether the neighbours have as much room as before: those of an archive share it; any other file needs to be within the limits.</summary>
    private static bool IsSameBudget(ProfileItem item, EmittedSize before, EmittedSize now) =>
        item.Zip is null ? EmissionBudget.Holds(before) && EmissionBudget.Holds(now) : before == now;

    private static EmittedSize Size(ProfileContent content) => content.Devices
        .Aggregate(default(EmittedSize), (sum, device) => sum + ProfileLinker.Size(device, ImmutableArray<DefinitionSource?>.Empty));

    private static bool IsSame(DeviceContent before, DeviceContent now) =>
        before.IsWhole && now.IsWhole
        && before.DeviceType == now.DeviceType && before.ManufacturerId == now.ManufacturerId && before.Model == now.Model;

    /// <summary>Whether a file is in the project only once, and no other file describes its devices: all copies but one are ignored.</summary>
    private static bool IsAlone(ImmutableArray<StepResult<ProfileFile>> files, int index)
    {
        if (files[index].Value is not { } file)
        {
            return true;
        }

        var own = new HashSet<string>(file.Document.Content.Devices.Select(device => device.DeviceType), StringComparer.Ordinal);
        for (int i = 0; i < files.Length; i++)
        {
            if (i != index && files[i].Value is { } other
                && (other.Item.Path == file.Item.Path || other.Document.Content.Devices.Any(device => own.Contains(device.DeviceType))))
            {
                return false;
            }
        }

        return true;
    }
}
