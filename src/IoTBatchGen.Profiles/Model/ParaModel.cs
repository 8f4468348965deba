namespace IoTBatchGen.Profiles.Model;

/// <summary>A para of a command. Bounds are normalised: what the profile's conventions call unset is null here.</summary>
/// <param name="ParaName">The name on the wire.</param>
/// <param name="DataType">The dataType as the profile spells it.</param>
/// <param name="Kind">What it means.</param>
/// <param name="Required">Whether a command without it is rejected.</param>
/// <param name="Min">The least value, inclusive, as invariant text that the kind's C# type parses; null if there is none.</param>
/// <param name="Max">The greatest value, inclusive, likewise.</param>
/// <param name="MaxLength">The greatest length of a string; null if there is none.</param>
/// <param name="EnumList">The values listed, as they go on the wire, without duplicates; empty if there is none.</param>
/// <param name="Unit">The unit; null if there is none.</param>
/// <param name="Description">The profile's words; null if there is none.</param>
internal readonly record struct ParaModel(
    string ParaName,
    string DataType,
    ParaKind Kind,
    bool Required,
    string? Min,
    string? Max,
    int? MaxLength,
    EquatableArray<string> EnumList,
    string? Unit,
    string? Description)
{
    /// <summary>Whether its values are texts of a list.</summary>
    public bool ListsTexts => Kind == ParaKind.String && EnumList.Count > 0;
}
