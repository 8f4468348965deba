using System;
using System.Collections.Generic;
using System.Linq;
using IoTBatchGen.Profiles.Model;

namespace IoTBatchGen.Profiles.Naming;

/// <summary>A para as a constructor parameter and a property.</summary>
/// <param name="Para">The para.</param>
/// <param name="Property">The property's name.</param>
/// <param name="Parameter">The parameter's name, without the <c>@</c> that a keyword needs.</param>
/// <param name="Enum">The enum of its values; null if it has none.</param>
internal sealed record PlannedPara(ParaModel Para, string Property, string Parameter, PlannedEnum? Enum)
{
    /// <summary>The wire name that has the name wanted, which got a suffix therefore (IOTB0306); null if it was free.</summary>
    public string? TakenBy { get; init; }

    /// <summary>Its row in the table of listed texts of its command; without meaning for a para that lists none.</summary>
    public int Row { get; init; }

    /// <summary>The texts that it lists, without duplicates.</summary>
    public IEnumerable<string> Texts => Para.EnumList.Distinct(StringComparer.Ordinal);

    /// <summary>Where the profile declares it, as text; null if unknown.</summary>
    public string? Stated { get; init; }
}
