using IoTBatchGen.Profiles.Model;

namespace IoTBatchGen.Profiles.Naming;

/// <summary>A profile and the class that it becomes.</summary>
/// <param name="Profile">The profile.</param>
/// <param name="Namespace">The class's namespace as C# writes it; empty for the global one.</param>
/// <param name="ClassName">The class's name as C# writes it.</param>
/// <param name="HintPart">The first part of the name of its file, unique in the project ignoring case.</param>
/// <param name="Clash">Why nothing is generated, where the name is not free (IOTB0404); null if all is well.</param>
internal sealed record NamedProfile(ProfileModel Profile, string Namespace, string ClassName, string HintPart, NameClash? Clash)
{
    /// <summary>Whether a class is generated from it.</summary>
    public bool HasClass => Clash is null && Profile.TooLarge is null;

    /// <summary>The file of an earlier profile of the same device that states something else (IOTB0403); null if there is none.</summary>
    public ProfileItem? TwinItem { get; init; }
}
