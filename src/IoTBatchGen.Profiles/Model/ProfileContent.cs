namespace IoTBatchGen.Profiles.Model;

/// <summary>The content of one profile file, whatever its form; both lists are empty if the file could not be read.</summary>
/// <param name="Devices">Devices: one for ours and the single-object form, one an entry of a devicetype file.</param>
/// <param name="Definitions">Definitions of service types, of a servicetype file.</param>
internal sealed record ProfileContent(EquatableArray<DeviceContent> Devices, EquatableArray<ServiceTypeModel> Definitions)
{
    public static ProfileContent Empty { get; } = new(EquatableArray<DeviceContent>.Empty, EquatableArray<ServiceTypeModel>.Empty);
}
