using IoTBatchGen.Profiles.Issues;
using IoTBatchGen.Profiles.Linking;

namespace IoTBatchGen.Profiles.Naming;

/// <summary>A profile that gets a class, and where its file states the device.</summary>
/// <param name="Path">The file's path as the compiler knows it.</param>
/// <param name="Named">The profile.</param>
/// <param name="Project">What names files in messages.</param>
/// <param name="Location">Where the deviceType is.</param>
internal sealed record ClassLocation(string Path, NamedProfile Named, ProjectProperties Project, ProfileLocation Location)
{
    /// <summary>What to say where a file of the project's code has a type of the class's name; null if none has.</summary>
    public ProfileIssue? TakenBy(string? codeFile) => codeFile is null ? null : ClassIssues.TakenBy(codeFile, Named, Project, Location);
}
