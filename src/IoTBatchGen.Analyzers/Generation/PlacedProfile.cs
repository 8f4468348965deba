using IoTBatchGen.Analyzers.Emission;
using IoTBatchGen.Profiles.Naming;
using IoTBatchGen.Profiles.Yaml;

namespace IoTBatchGen.Analyzers.Generation;

/// <summary>A profile, with all that its file depends on.</summary>
/// <param name="Profile">The profile.</param>
/// <param name="Places">Where its parts are stated, as the file's comments say.</param>
/// <param name="Nullable">Whether the consumer's language has nullable annotations.</param>
internal sealed record PlacedProfile(NamedProfile Profile, StatedPlaces Places, bool Nullable) : PlannedOutput
{
    public override string Path => Profile.Profile.Item.Path;

    public override GeneratedFile Emit() => FileFrame.Write(ProfilePlan.Make(Profile, Nullable, Places));
}
