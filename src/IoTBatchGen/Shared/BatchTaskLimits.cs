namespace IoTBatchGen;

/// <summary>The limits that the "create batch task" API states, one constant a limit.</summary>
/// <remarks>
/// The numbers are defined only here: the analyzers, <c>BatchTask.Validate()</c> and the fake platform read
/// them from here, and a test holds them against <c>specs/batchtask.openapi.yaml</c>. String lengths are in UTF-16 code units,
/// what <see cref="string.Length"/> counts.
/// </remarks>
#if IOTB_ANALYZERS
internal
#else
public
#endif
static class BatchTaskLimits
{
    /// <summary>Longest <c>appId</c>, in characters. "Request Parameters", appId: String(64).</summary>
    public const int AppIdMaxLength = 64;

    /// <summary>Shortest <c>taskName</c>, in characters. The parameter is mandatory, so it must not be empty.</summary>
    public const int TaskNameMinLength = 1;

    /// <summary>Longest <c>taskName</c>, in characters. "Request Parameters", taskName: a maximum of 256 characters.</summary>
    public const int TaskNameMaxLength = 256;

    /// <summary>Shortest <c>timeout</c>, in minutes. "Request Parameters", timeout: 10–2880.</summary>
    public const int TimeoutMinMinutes = 10;

    /// <summary>Longest <c>timeout</c>, in minutes (two days). "Request Parameters", timeout: 10–2880.</summary>
    public const int TimeoutMaxMinutes = 2880;

    /// <summary>Least <c>maxRetransmit</c>. "ObjectNode structure", maxRetransmit: Integer(0-3).</summary>
    public const int MaxRetransmitMin = 0;

    /// <summary>Greatest <c>maxRetransmit</c>. "ObjectNode structure", maxRetransmit: Integer(0-3).</summary>
    public const int MaxRetransmitMax = 3;

    /// <summary>Shortest <c>serviceId</c>, in characters. "CommandDTO structure", serviceId: String(1-64).</summary>
    public const int ServiceIdMinLength = 1;

    /// <summary>Longest <c>serviceId</c>, in characters. "CommandDTO structure", serviceId: String(1-64).</summary>
    public const int ServiceIdMaxLength = 64;

    /// <summary>Shortest <c>method</c>, in characters. "CommandDTO structure", method: String(1-128).</summary>
    public const int MethodMinLength = 1;

    /// <summary>Longest <c>method</c>, in characters. "CommandDTO structure", method: String(1-128).</summary>
    public const int MethodMaxLength = 128;

    /// <summary>Shortest <c>tagName</c>, in characters. "TagDTO2 structure", tagName: String(1-128).</summary>
    public const int TagNameMinLength = 1;

    /// <summary>Longest <c>tagName</c>, in characters. "TagDTO2 structure", tagName: String(1-128).</summary>
    public const int TagNameMaxLength = 128;

    /// <summary>Shortest <c>tagValue</c>, in characters. "TagDTO2 structure", tagValue: String(1-1024).</summary>
    public const int TagValueMinLength = 1;

    /// <summary>Longest <c>tagValue</c>, in characters. "TagDTO2 structure", tagValue: String(1-1024).</summary>
    public const int TagValueMaxLength = 1024;

    /// <summary>Unfinished tasks an application may have. "Error Codes", 105001: with 10 or more, a new task is rejected.</summary>
    public const int MaxUnfinishedTasks = 10;

    /// <summary>Calls a minute before the platform throttles. "Error Codes", 1010009: 100 calls per minute by default.</summary>
    public const int MaxCallsPerMinute = 100;
}
