using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Profiles.Linking;

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
            if (!ReferenceEquals(before[i], now[i]) && !(IsSame(before[i].Value, now[i].Value) && FileEdit.IsAlone(now.Select(file => file.Value).ToList(), i)))
            {
                return false;
            }
        }

        return true;
    }

    public int GetHashCode(ImmutableArray<StepResult<ProfileFile>> files) => files.Length;

    private static bool IsSame(ProfileFile? before, ProfileFile? now) =>
        before is null || now is null ? before is null && now is null : FileEdit.IsOfServicesAlone(before, now);
}
