namespace IoTBatchGen;

/// <summary>The values of <c>taskType</c> that the platform accepts.</summary>
/// <remarks>API document, "Request Parameters", taskType.</remarks>
#if IOTB_ANALYZERS
internal
#else
public
#endif
static class BatchTaskTypes
{
    /// <summary>Deliver one pending command to many devices.</summary>
    public const string DeviceCmd = "DeviceCmd";
}
