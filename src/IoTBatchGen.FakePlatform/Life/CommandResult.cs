namespace IoTBatchGen.FakePlatform.Life;

/// <summary>What came of a command that has ended.</summary>
internal static class CommandResult
{
    public static string? ResponseOf(CommandState state, FakeDeviceAnswer? answer) =>
        state == CommandState.Successful ? answer?.Response : null;

    public static BatchSubtaskError? ErrorOf(CommandState state, FakeDeviceAnswer? answer) =>
        state == CommandState.Failed ? answer?.Error : null;
}
