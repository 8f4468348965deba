namespace IoTBatchGen.Analyzers.Generation;

/// <summary>The names of the generator's steps, in the order they are gone through.</summary>
internal static class TrackingNames
{
    /// <summary>A profile file's text; equal for the same text, whatever object holds it.</summary>
    public const string Text = "ProfileText";

    /// <summary>The text as read, with its faults and their places.</summary>
    public const string Document = "ProfileDocument";

    /// <summary>What the project asks of generated code.</summary>
    public const string Options = "EmissionOptions";

    /// <summary>All profiles of the project, joined and named.</summary>
    public const string Project = "ProjectProfiles";

    /// <summary>A profile of one file, with the places that its generated file names.</summary>
    public const string Profile = "PlacedProfile";

    /// <summary>A generated file.</summary>
    public const string Source = "GeneratedFile";

    /// <summary>The file with the global usings.</summary>
    public const string GlobalUsings = "GlobalUsings";
}
