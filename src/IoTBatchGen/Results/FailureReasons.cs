using IoTBatchGen.Shared;

namespace IoTBatchGen.Results;

/// <summary>Why a device has not answered, or not as the command asked.</summary>
internal static class FailureReasons
{
    private const string NotYet = "; the device has not answered yet";

    /// <summary>Of a sub-task; null if the device answered.</summary>
    public static string? Of(BatchSubtask subtask)
    {
        BatchSubtaskState state = subtask.State;
        if (state == BatchSubtaskState.Success)
        {
            return null;
        }

        string reason = State("sub-task", state.Value);
        string error = subtask.Error?.ToString() ?? string.Empty;
        return error.Length > 0 ? reason + ": " + MessageText.Sentence(error)
            : state == BatchSubtaskState.Pending || state == BatchSubtaskState.WaitResult ? reason + NotYet
            : reason;
    }

    /// <summary>Of the result of a device's command; null if the device answered.</summary>
    public static string? Of(DeviceCommandResult result)
    {
        DeviceCommandState state = result.State;
        if (state == DeviceCommandState.Successful)
        {
            return null;
        }

        string reason = State("command", state.Value);
        return state == DeviceCommandState.Pending || state == DeviceCommandState.Sent || state == DeviceCommandState.Delivered ? reason + NotYet
            : DeviceAnswer.ReasonIn(result.Detail) is { } why ? reason + ": " + MessageText.Sentence(why)
            : reason;
    }

    /// <summary>Of the code in an object around an answer; null if it does not say that the command failed.</summary>
    public static string? OfCode(string code)
    {
        var state = new DeviceCommandState(code);
        return state.IsFinal && state != DeviceCommandState.Successful ? State("command", code) : null;
    }

    private static string State(string what, string state) =>
        state.Length == 0 ? "the state of the " + what + " is not known" : "the state of the " + what + " is " + MessageText.Escape(state);
}
