using IoTBatchGen.Profiles.Model;

namespace IoTBatchGen.Profiles.Naming;

/// <summary>Why a profile gets no class: the name it wants is not free, or not a name.</summary>
/// <param name="Name">The name, with its namespace.</param>
/// <param name="Owner">The file of the profile that has it; null if it is that of a namespace of the project.</param>
/// <param name="HiddenBy">The namespace that hides the class; null if another profile uses the name.</param>
/// <param name="NeedsNamespace">Whether another class name would not help because a class has the name of the namespace.</param>
internal sealed record NameClash(string Name, ProfileItem? Owner, string? HiddenBy, bool NeedsNamespace)
{
    /// <summary>Whether the name, which the item's metadata chose, is not a name of C# at all.</summary>
    public bool IsNotOne { get; init; }

    /// <summary>Whether the profile in the way is another one of the same device: then one of the two is too many (IOTB0403).</summary>
    public bool IsTwin { get; init; }
}
