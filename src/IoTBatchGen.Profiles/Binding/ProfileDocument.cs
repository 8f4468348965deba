using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Profiles.Issues;
using IoTBatchGen.Profiles.Model;

namespace IoTBatchGen.Profiles.Binding;

/// <summary>A profile file after reading: its content, and its problems. The content has no positions.</summary>
/// <param name="Content">What it states; equal for texts that differ in layout only.</param>
/// <param name="Issues">Its faults, in text order.</param>
internal sealed record ProfileDocument(ProfileContent Content, ImmutableArray<ProfileIssue> Issues)
{
    /// <summary>The positions of the parts of the content.</summary>
    public ProfileLocations Locations { get; init; } = ProfileLocations.None;

    /// <summary>Whether the file states nothing at all.</summary>
    public bool IsNothing => Content.Devices.Count == 0 && Content.Definitions.Count == 0;

    /// <summary>
    /// Why nothing can be generated from the file: its first error. Null if something can, and where nothing is wrong with that (an empty
    /// file, a list without entries).
    /// </summary>
    public ProfileIssue? Fatal =>
        IsNothing ? Issues.FirstOrDefault(issue => issue.Severity == IssueSeverity.Error) : null;

    /// <summary>The same in words.</summary>
    public string? NothingBecause => Fatal?.Message;
}
