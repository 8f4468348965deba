using IoTBatchGen.Profiles.Linking;

namespace IoTBatchGen.Analyzers.Generation;

/// <summary>The profiles that a file states, as a part of those of its project.</summary>
/// <param name="file">The file.</param>
internal sealed class ProfilesOfFile(ProfileFile file)
{
    public ProfileFile File { get; } = file;

    /// <summary>Whether the project has it more than once.</summary>
    public bool IsRepeated { get; set; }

    /// <summary>The first, by its number in the project.</summary>
    public int First { get; set; }

    /// <summary>How many there are.</summary>
    public int Count { get; set; }

    /// <summary>The namespaces of the whole project, which the first file with a class brings; null for any other.</summary>
    public GlobalUsingsOutput? Used { get; set; }
}
