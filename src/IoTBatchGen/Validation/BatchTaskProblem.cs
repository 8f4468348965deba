namespace IoTBatchGen;

/// <summary>One problem of a request: what the platform would refuse, or do other than what the request states.</summary>
public sealed class BatchTaskProblem
{
    internal BatchTaskProblem(string ruleId, string field, string message, bool isError)
    {
        RuleId = ruleId;
        Field = field;
        Message = message;
        IsError = isError;
    }

    /// <summary>The id of the rule that names the problem, the same as the analyzers', such as <c>IOTB1001</c>.</summary>
    public string RuleId { get; }

    /// <summary>The field's path on the wire, such as <c>param.deviceList[2]</c>.</summary>
    public string Field { get; }

    /// <summary>What is wrong and what is allowed. Holds no device id, URL or other text that may be secret.</summary>
    public string Message { get; }

    /// <summary>Whether the platform refuses the request for it; false for what it merely ignores.</summary>
    public bool IsError { get; }

    /// <summary>The rule, the field and the message on one line.</summary>
    public override string ToString() => RuleId + " " + Field + ": " + Message;
}
