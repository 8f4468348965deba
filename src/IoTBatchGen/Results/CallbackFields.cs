namespace IoTBatchGen.Results;

/// <summary>What a callback's body has of the fields that are known.</summary>
/// <remarks>A field that is given twice contradicts itself: which of the two is right must not be guessed.</remarks>
internal sealed class CallbackFields
{
    public string? DeviceId;
    public string? CommandId;
    public string? ResultCode;
    public string? Detail;
    public bool HasResult;
    public bool HasDetail;

    /// <summary>What is missing; null if there is everything that a result needs.</summary>
    public string? Missing() =>
        string.IsNullOrEmpty(DeviceId) ? "deviceId is missing"
        : string.IsNullOrEmpty(CommandId) ? "commandId is missing"
        : string.IsNullOrEmpty(ResultCode) ? "result.resultCode is missing"
        : null;

    /// <summary>The result, of which nothing is missing.</summary>
    public DeviceCommandResult ToResult() => new DeviceCommandResult
    {
        DeviceId = DeviceId!,
        CommandId = CommandId!,
        State = new DeviceCommandState(ResultCode!),
        Detail = Detail,
    };
}
