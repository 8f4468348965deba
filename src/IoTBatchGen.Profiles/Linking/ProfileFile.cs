using IoTBatchGen.Profiles.Binding;
using IoTBatchGen.Profiles.Model;

namespace IoTBatchGen.Profiles.Linking;

/// <summary>A profile file of a project, as read.</summary>
/// <param name="Path">The path as the compiler knows it, for locations; the item's has <c>/</c> everywhere.</param>
/// <param name="Item">Its item.</param>
/// <param name="Document">What it states, and its faults.</param>
internal sealed record ProfileFile(string Path, ProfileItem Item, ProfileDocument Document);
