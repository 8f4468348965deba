namespace IoTBatchGen.Profiles.Model;

/// <summary>A service of a device with its commands.</summary>
internal sealed record ServiceModel(string ServiceId, string? Description, EquatableArray<CommandModel> Commands)
{
    /// <summary>Whether its commands are known; false if no file defines its serviceType (IOTB0401).</summary>
    public bool IsDefined { get; init; } = true;
}

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

/// <summary>The definition of a serviceType: the commands of a service of that type.</summary>
internal sealed record ServiceTypeModel(string ServiceType, string? Description, EquatableArray<CommandModel> Commands)
{
    /// <summary>The size of its commands. Measured once, because all profiles are joined at each edit of one.</summary>
    public EmittedSize Size { get; } = EmittedSize.From(Commands);
}

/// <summary>A command of a service: its name on the wire and its paras in profile order.</summary>
internal sealed record CommandModel(string CommandName, string? Description, EquatableArray<ParaModel> Paras)
{
    /// <summary>What a device may answer, in profile order.</summary>
    public EquatableArray<ResponseModel> Responses { get; init; }
}
