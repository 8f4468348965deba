using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Analyzers.Model;
using IoTBatchGen.Analyzers.Profiles;

namespace IoTBatchGen.Analyzers.Emission;

/// <summary>Which entries of which files a profile was joined from.</summary>
/// <param name="Device">The device's number in the content of its file, from 0.</param>
/// <param name="Definitions">One for each service: the definition in another entry; none where the service is whole, or has none.</param>
internal sealed record ProfileSource(int Device, EquatableArray<DefinitionPlace> Definitions)
{
    public static ProfileSource Of(JoinedProfile joined) => new(
        joined.Device,
        joined.Sources.Select(source => source is null ? default : new DefinitionPlace(source.Path, source.Number)).ToImmutableArray());
}
