namespace IoTBatchGen.Profiles.Model;

/// <summary>A service of a device with its commands.</summary>
internal sealed record ServiceModel(string ServiceId, string? Description, EquatableArray<CommandModel> Commands)
{
    /// <summary>Whether its commands are known; false if no file defines its serviceType (IOTB0401).</summary>
    public bool IsDefined { get; init; } = true;
}
