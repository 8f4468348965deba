namespace IoTBatchGen.FakePlatform;

/// <summary>Specifies the status of a task.</summary>
public enum FakeTaskStatus
{
    /// <summary>No command of the task has been sent. The task counts towards <see cref="FakePlatformOptions.MaxUnfinishedTasks"/>.</summary>
    Pending,

    /// <summary>
    /// A command of the task has been sent or has ended, and not all have ended. The task counts towards
    /// <see cref="FakePlatformOptions.MaxUnfinishedTasks"/>.
    /// </summary>
    Running,

    /// <summary>
    /// Every command of the task has ended, by itself or by <see cref="FakeIoTPlatform.CompleteTask"/> or
    /// <see cref="FakeIoTPlatform.CompleteAllTasks"/>.
    /// </summary>
    Complete,

    /// <summary>The timeout of the task has passed before every command ended.</summary>
    Timeout,
}
