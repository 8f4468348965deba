namespace IoTBatchGen.Analyzers.Generation;

/// <summary>The names of the generator's steps, in the order they are gone through.</summary>
internal static class TrackingNames
{
    /// <summary>A profile file's text, compared by content.</summary>
    public const string Text = "ProfileText";

    /// <summary>The text as read, with its faults and their places.</summary>
    public const string Document = "ProfileDocument";

    /// <summary>All profiles of the project, joined and named.</summary>
    public const string Project = "ProjectProfiles";

    /// <summary>The result of one file: a profile with the positions in its generated documentation, or a diagnostic.</summary>
    public const string Output = "PlannedOutput";

    /// <summary>A generated file.</summary>
    public const string Source = "GeneratedFile";
}
