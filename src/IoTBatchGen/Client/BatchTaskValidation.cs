namespace IoTBatchGen;

/// <summary>What <see cref="BatchTaskClient"/> does with a task that <see cref="BatchTask.Validate"/> finds problems in.</summary>
public enum BatchTaskValidation
{
    /// <summary>
    /// Refuse a task with errors before sending, with every problem: a <see cref="BatchTaskValidationException"/>. What the platform
    /// merely ignores is reported to <see cref="BatchTaskClientOptions.OnProblems"/>. The default.
    /// </summary>
    Strict,

    /// <summary>Report the problems to <see cref="BatchTaskClientOptions.OnProblems"/> and send.</summary>
    Warn,

    /// <summary>Send without looking.</summary>
    Off,
}
