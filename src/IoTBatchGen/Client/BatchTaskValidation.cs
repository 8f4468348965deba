namespace IoTBatchGen;

/// <summary>Specifies what <see cref="BatchTaskClient"/> does with a task in which <see cref="BatchTask.Validate"/> finds issues.</summary>
public enum BatchTaskValidation
{
    /// <summary>
    /// A task with errors is not sent: the call ends with a <see cref="BatchTaskValidationException"/> that has every issue. Warnings of a task
    /// without errors go to <see cref="BatchTaskClientObserver.OnValidationIssues"/>. This is the default.
    /// </summary>
    Strict,

    /// <summary>The task is sent, and every issue goes to <see cref="BatchTaskClientObserver.OnValidationIssues"/>.</summary>
    Warn,

    /// <summary>
    /// The task is sent without validation. Half of a surrogate pair, which UTF-8 cannot encode, is sent as U+FFFD. Paras that were parsed from
    /// the JSON escape of one throw an <see cref="System.ArgumentException"/>, and nothing is sent.
    /// </summary>
    Off,
}
