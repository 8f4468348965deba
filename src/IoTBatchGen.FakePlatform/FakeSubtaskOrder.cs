namespace IoTBatchGen.FakePlatform;

/// <summary>Specifies the order in which <c>GET …/taskDetails</c> lists the sub-tasks of a task. No document states one.</summary>
public enum FakeSubtaskOrder
{
    /// <summary>The order of the devices in the task. It does not change.</summary>
    Devices,

    /// <summary>By state: pending commands first, ended ones last. A sub-task can move to another page while its task runs.</summary>
    States,

    /// <summary>Any order, by <see cref="FakePlatformOptions.Seed"/>. It changes whenever the state of a command changes.</summary>
    Shuffled,
}
