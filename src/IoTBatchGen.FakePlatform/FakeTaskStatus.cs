namespace IoTBatchGen.FakePlatform;

/// <summary>How far a task is.</summary>
public enum FakeTaskStatus
{
    /// <summary>Unfinished: it counts towards <see cref="FakePlatformOptions.MaxUnfinishedTasks"/>.</summary>
    Pending,

    /// <summary>Finished by <see cref="FakeIoTPlatform.CompleteTask"/> or <see cref="FakeIoTPlatform.CompleteAllTasks"/>.</summary>
    Complete,

    /// <summary>Finished because its timeout has passed.</summary>
    Timeout,
}
