using IoTBatchGen.Analyzers.Emission;

namespace IoTBatchGen.Analyzers.Generation;

/// <summary>All that the generated file of a profile depends on.</summary>
/// <param name="Profile">The profile.</param>
/// <param name="Places">Where its parts are stated, as the file's comments say.</param>
/// <param name="Nullable">Whether the consumer's language has nullable annotations.</param>
internal sealed record PlacedProfile(NamedProfile Profile, StatedPlaces Places, bool Nullable)
{
    public GeneratedFile Emit() => FileFrame.Write(ProfilePlan.Make(Profile, Nullable, Places));
}
