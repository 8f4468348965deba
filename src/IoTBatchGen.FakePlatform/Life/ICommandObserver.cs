namespace IoTBatchGen.FakePlatform.Life;

/// <summary>Learns of each change of a command's state.</summary>
internal interface ICommandObserver
{
    /// <summary>A command has changed. Its task is locked, so this does not call it.</summary>
    void Changed(TaskFacts task, int device, CommandState state, FakeDeviceAnswer? answer);
}
