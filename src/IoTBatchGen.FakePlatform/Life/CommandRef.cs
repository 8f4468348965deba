namespace IoTBatchGen.FakePlatform.Life;

/// <summary>The command of one device of one task.</summary>
internal readonly record struct CommandRef(RunningTask Task, int Device);
