using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Analyzers.Emission;
using IoTBatchGen.Analyzers.Model;

namespace IoTBatchGen.Analyzers.Generation;

/// <summary>The files of a profile before they are written, with the places in the profile that they name.</summary>
internal sealed record PlacedProfile(EquatableArray<FilePlaces> Files)
{
    /// <summary>For a profile whose places nobody knows.</summary>
    public static PlacedProfile Unplaced(PlannedProfile profile) =>
        new(PlannedFile.Of(profile).Select(file => new FilePlaces(file)).ToImmutableArray());
}
