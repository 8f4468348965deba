namespace IoTBatchGen.Profiles.Model;

/// <summary>A service of a device, as a profile file states it.</summary>
/// <param name="ServiceId">The id that the command API wants.</param>
/// <param name="ServiceType">The type that a servicetype file defines; the same as the id where the profile states none.</param>
/// <param name="Definition">The definition if it is in the same place; null if a servicetype file contains it.</param>
internal sealed record ServiceReference(string ServiceId, string ServiceType, ServiceTypeModel? Definition)
{
    /// <summary>The service with a definition; null if no file has one.</summary>
    public ServiceModel With(ServiceTypeModel? definition) =>
        new(ServiceId, definition?.Description, definition?.Commands ?? EquatableArray<CommandModel>.Empty) { IsDefined = definition is not null };
}
