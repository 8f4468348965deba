using System;

namespace IoTBatchGen.FakePlatform.Life;

/// <summary>The state of a device's command, in the order in which a command passes through them.</summary>
internal enum CommandState : byte
{
    Pending,
    Sent,
    Delivered,
    Successful,
    Failed,
    Timeout,
    Expired,
    Canceled,
}

/// <summary>What the platform calls the states.</summary>
internal static class CommandStates
{
    public static readonly int Count = Enum.GetValues<CommandState>().Length;

    public static bool IsFinal(this CommandState state) => state >= CommandState.Successful;

    public static DeviceCommandState ToPublic(this CommandState state) => state switch
    {
        CommandState.Pending => DeviceCommandState.Pending,
        CommandState.Sent => DeviceCommandState.Sent,
        CommandState.Delivered => DeviceCommandState.Delivered,
        CommandState.Successful => DeviceCommandState.Successful,
        CommandState.Failed => DeviceCommandState.Failed,
        CommandState.Timeout => DeviceCommandState.Timeout,
        CommandState.Expired => DeviceCommandState.Expired,
        _ => DeviceCommandState.Canceled,
    };

    /// <summary>The state of the sub-task. An expired command was never executed, and no document states another state for it.</summary>
    public static BatchSubtaskState ToSubtask(this CommandState state) => state switch
    {
        CommandState.Pending or CommandState.Expired => BatchSubtaskState.Pending,
        CommandState.Sent or CommandState.Delivered => BatchSubtaskState.WaitResult,
        CommandState.Successful => BatchSubtaskState.Success,
        CommandState.Timeout => BatchSubtaskState.Timeout,
        _ => BatchSubtaskState.Fail,
    };

    /// <summary>The state that a command ends with.</summary>
    public static CommandState FinalState(this FakeDeviceAnswer answer) =>
        answer.State == DeviceCommandState.Successful ? CommandState.Successful
        : answer.State == DeviceCommandState.Failed ? CommandState.Failed
        : answer.State == DeviceCommandState.Timeout ? CommandState.Timeout
        : CommandState.Expired;
}
