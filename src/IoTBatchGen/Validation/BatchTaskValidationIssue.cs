using System;

namespace IoTBatchGen;

/// <summary>Represents one rule of the API that a batch task breaks.</summary>
public sealed class BatchTaskValidationIssue
{
    /// <summary>Initializes a new instance of the <see cref="BatchTaskValidationIssue"/> class.</summary>
    /// <param name="ruleId">The id of the rule, such as <c>IOTB1001</c>.</param>
    /// <param name="field">The path of the field on the wire, such as <c>param.deviceList[2]</c>.</param>
    /// <param name="message">The text that says what is wrong and what is allowed.</param>
    /// <param name="isError"><see langword="true"/> when the platform rejects the task because of it.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="ruleId"/>, <paramref name="field"/> or <paramref name="message"/> is <see langword="null"/>.
    /// </exception>
    public BatchTaskValidationIssue(string ruleId, string field, string message, bool isError)
    {
        RuleId = ruleId ?? throw new ArgumentNullException(nameof(ruleId));
        Field = field ?? throw new ArgumentNullException(nameof(field));
        Message = message ?? throw new ArgumentNullException(nameof(message));
        IsError = isError;
    }

    /// <summary>Gets the id of the rule, the same as that of the analyzers, such as <c>IOTB1001</c>.</summary>
    public string RuleId { get; }

    /// <summary>Gets the path of the field on the wire, such as <c>param.deviceList[2]</c>.</summary>
    public string Field { get; }

    /// <summary>Gets the text that says what is wrong and what is allowed. It holds no device id, URL or other text that can be secret.</summary>
    public string Message { get; }

    /// <summary>Gets a value that indicates whether the platform rejects the task because of the issue.</summary>
    /// <value><see langword="true"/> when the platform rejects the task; <see langword="false"/> when it only ignores the field.</value>
    public bool IsError { get; }

    /// <summary>Returns the rule, the field and the message on one line.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => RuleId + " " + Field + ": " + Message;
}
