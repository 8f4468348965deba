using System;
using IoTBatchGen.Profiles.Model;

namespace IoTBatchGen.Profiles.Naming;

/// <summary>All names of a profile's generated code.</summary>
internal sealed record PlannedProfile(PlannedClass Class, EquatableArray<PlannedService> Services);

/// <summary>The class of a device, and what its members share.</summary>
/// <param name="Namespace">Its namespace as C# writes it; empty for the global one.</param>
/// <param name="Name">Its name as C# writes it.</param>
/// <param name="HintPart">The first part of the name of its file.</param>
/// <param name="IsInternal">Whether it is internal rather than public.</param>
/// <param name="Language">What the C# of the consuming project has.</param>
/// <param name="DeviceType">The profile's deviceType.</param>
/// <param name="ManufacturerId">The profile's manufacturerId; null if it has none.</param>
/// <param name="Model">The profile's model; null if it has none.</param>
internal sealed record PlannedClass(
    string Namespace,
    string Name,
    string HintPart,
    bool IsInternal,
    ConsumerLanguage Language,
    string DeviceType,
    string? ManufacturerId,
    string? Model)
{
    /// <summary>The mark after a reference type that may be null.</summary>
    public string NullableMark => Language.Nullable ? "?" : string.Empty;

    /// <summary>Where the profile declares it, as text; null if unknown.</summary>
    public string? Stated { get; init; }
}

/// <summary>The class of a service.</summary>
/// <param name="Name">Its name.</param>
/// <param name="ServiceId">The profile's serviceId.</param>
/// <param name="Description">The profile's words; null if there is none.</param>
/// <param name="Commands">The commands in profile order.</param>
internal sealed record PlannedService(
    string Name, string ServiceId, string? Description, EquatableArray<PlannedCommand> Commands)
{
    /// <summary>The wire name that has the name wanted, which got a suffix therefore (IOTB0306); null if it was free.</summary>
    public string? TakenBy { get; init; }

    /// <summary>Where the profile declares it, as text; null if unknown.</summary>
    public string? Stated { get; init; }
}

/// <summary>The class of a command.</summary>
/// <param name="Name">Its name.</param>
/// <param name="CommandName">The profile's commandName.</param>
/// <param name="Description">The profile's words; null if there is none.</param>
/// <param name="Paras">The paras in the order of the constructor: the required ones, then the others, each in profile order.</param>
internal sealed record PlannedCommand(string Name, string CommandName, string? Description, EquatableArray<PlannedPara> Paras)
{
    /// <summary>The responses in profile order.</summary>
    public EquatableArray<PlannedResponse> Responses { get; init; }

    /// <summary>The wire name that has the name wanted, which got a suffix therefore (IOTB0306); null if it was free.</summary>
    public string? TakenBy { get; init; }

    /// <summary>Where the profile declares it, as text; null if unknown.</summary>
    public string? Stated { get; init; }
}

/// <summary>The class of a response, in the class of its command.</summary>
/// <param name="Name">Its name.</param>
/// <param name="ResponseName">The profile's responseName; empty if it has none.</param>
/// <param name="Description">The profile's words; null if there is none.</param>
/// <param name="Paras">The paras: the required ones, then the others, each in profile order.</param>
internal sealed record PlannedResponse(string Name, string ResponseName, string? Description, EquatableArray<PlannedPara> Paras)
{
    /// <summary>The wire name that has the name wanted, which got a suffix therefore (IOTB0306); null if it was free.</summary>
    public string? TakenBy { get; init; }

    /// <summary>Where the profile declares it, as text; null if unknown.</summary>
    public string? Stated { get; init; }
}

/// <summary>A para as a constructor parameter and a property, or as a property of a response.</summary>
/// <param name="Para">The para.</param>
/// <param name="Property">The property's name.</param>
/// <param name="Parameter">The parameter's name, without the <c>@</c> that a keyword needs; without meaning in a response.</param>
/// <param name="Enum">The enum of its values; null if it has none.</param>
internal sealed record PlannedPara(ParaModel Para, string Property, string Parameter, PlannedEnum? Enum)
{
    /// <summary>The wire name that has the name wanted, which got a suffix therefore (IOTB0306); null if it was free.</summary>
    public string? TakenBy { get; init; }

    /// <summary>Where the profile declares it, as text; null if unknown.</summary>
    public string? Stated { get; init; }
}

/// <summary>The enum of a string para that lists its values.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Members">Its members in profile order.</param>
internal sealed record PlannedEnum(string Name, EquatableArray<PlannedEnumMember> Members)
{
    /// <summary>The wire name that has the name wanted, which got a suffix therefore (IOTB0306); null if it was free.</summary>
    public string? TakenBy { get; init; }
}

/// <summary>A value that a para lists.</summary>
/// <param name="Name">The enum member's name.</param>
/// <param name="WireValue">What goes on the wire.</param>
internal sealed record PlannedEnumMember(string Name, string WireValue)
{
    /// <summary>The wire name that has the name wanted, which got a suffix therefore (IOTB0306); null if it was free.</summary>
    public string? TakenBy { get; init; }
}
