namespace IoTBatchGen.Profiles.Model;

/// <summary>The definition of a serviceType: the commands of a service of that type.</summary>
internal sealed record ServiceTypeModel(string ServiceType, string? Description, EquatableArray<CommandModel> Commands)
{
    /// <summary>The size of its commands. Measured once, because all profiles are joined at each edit of one.</summary>
    public EmittedSize Size { get; } = EmittedSize.From(Commands);
}
