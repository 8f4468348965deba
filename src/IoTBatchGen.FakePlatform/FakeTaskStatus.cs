namespace IoTBatchGen.FakePlatform;

/// <summary>Specifies the status of a task.</summary>
public enum FakeTaskStatus
{
    /// <summary>The task is unfinished, and counts towards <see cref="FakePlatformOptions.MaxUnfinishedTasks"/>.</summary>
    Pending,

    /// <summary>
    /// The task was finished by <see cref="FakeIoTPlatform.CompleteTask"/> or <see cref="FakeIoTPlatform.CompleteAllTasks"/>.
    /// </summary>
    Complete,

    /// <summary>The task is finished because its timeout has passed.</summary>
    Timeout,
}
