using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Profiles.Issues;
using IoTBatchGen.Profiles.Model;
using IoTBatchGen.Profiles.Yaml;

namespace IoTBatchGen.Profiles.Binding;

/// <summary>A profile file after reading: its content, and its problems. The content has no positions.</summary>
/// <param name="Content">What it states; equal for texts that differ in layout only.</param>
/// <param name="Problems">Its faults, in text order.</param>
internal sealed record ProfileDocument(ProfileContent Content, ImmutableArray<ProfileProblem> Problems)
{
    /// <summary>The positions of the parts of the content.</summary>
    public ProfilePlaces Places { get; init; } = ProfilePlaces.None;

    /// <summary>Whether the file states nothing at all.</summary>
    public bool IsNothing => Content.Devices.Count == 0 && Content.Definitions.Count == 0;

    /// <summary>
    /// Why nothing can be generated from the file: its first error. Null where something can, and where nothing is wrong with that (an empty
    /// file, a list without entries).
    /// </summary>
    public ProfileProblem? Fatal =>
        IsNothing ? Problems.FirstOrDefault(problem => problem.Severity == IssueSeverity.Error) : null;

    /// <summary>The same in words.</summary>
    public string? NothingBecause => Fatal?.Message;
}
