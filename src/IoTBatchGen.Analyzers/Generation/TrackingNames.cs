namespace IoTBatchGen.Analyzers.Generation;

/// <summary>The names of the generator's steps, in the order they are gone through.</summary>
internal static class TrackingNames
{
    /// <summary>A profile file's text; equal for the same text, whatever object holds it.</summary>
    public const string Text = "ProfileText";

    /// <summary>The text as read, with its faults and their places.</summary>
    public const string Document = "ProfileDocument";

    /// <summary>What the text states; equal for texts that differ in layout only.</summary>
    public const string Content = "ProfileContent";

    /// <summary>What the project asks of generated code.</summary>
    public const string Options = "EmissionOptions";

    /// <summary>All profiles of the project, joined and named.</summary>
    public const string Project = "ProjectProfiles";

    /// <summary>A profile of one file.</summary>
    public const string Profile = "NamedProfile";

    /// <summary>A profile with the names of all that is generated from it.</summary>
    public const string Plan = "PlannedProfile";

    /// <summary>Where the profiles state what is generated.</summary>
    public const string Places = "ProjectPlaces";

    /// <summary>A profile with the places of all that is generated from it.</summary>
    public const string Placed = "PlacedProfile";

    /// <summary>A generated file before it is written, and the places in the profile that it names.</summary>
    public const string File = "FilePlaces";

    /// <summary>A generated file.</summary>
    public const string Source = "GeneratedFile";

    /// <summary>The file with the global usings.</summary>
    public const string GlobalUsings = "GlobalUsings";

    /// <summary>A file from which nothing was generated.</summary>
    public const string Nothing = "NothingGenerated";

    /// <summary>An archive of which nothing was unpacked.</summary>
    public const string NothingOfArchive = "NothingOfArchive";
}
