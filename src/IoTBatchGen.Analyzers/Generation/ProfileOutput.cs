using IoTBatchGen.Analyzers.Emission;
using IoTBatchGen.Profiles.Naming;

namespace IoTBatchGen.Analyzers.Generation;

/// <summary>A profile, with all that its file depends on.</summary>
/// <param name="Profile">The profile.</param>
/// <param name="Places">Where its parts are stated, as the file's comments say.</param>
/// <param name="Nullable">Whether the consumer's language has nullable annotations.</param>
internal sealed record ProfileOutput(NamedProfile Profile, DocumentedLocations Locations, bool Nullable) : PlannedOutput
{
    public override string Path => Profile.Profile.Item.Path;

    public override GeneratedFile Emit() => ProfileFileEmitter.Write(ClassPlanner.Make(Profile, Nullable, Locations));
}
