using System;
using System.Collections.Generic;
using IoTBatchGen.FakePlatform.Behaviour;
using IoTBatchGen.FakePlatform.Life;

namespace IoTBatchGen.FakePlatform.Queries;

/// <summary>Which sub-tasks a query is for.</summary>
internal sealed record SubtaskFilter(BatchSubtaskState? State, string? DeviceId, string? CommandId)
{
    private static readonly HashSet<string> States = new(StringComparer.Ordinal)
    {
        BatchSubtaskState.Pending.Value,
        BatchSubtaskState.WaitResult.Value,
        BatchSubtaskState.Success.Value,
        BatchSubtaskState.Fail.Value,
        BatchSubtaskState.Timeout.Value,
    };

    public bool TakesAll => State is null && DeviceId is null && CommandId is null;

    /// <summary>Returns the filter, or null if <c>status</c> is not a state.</summary>
    public static SubtaskFilter? Read(ReceivedRequest request)
    {
        string? status = QueryText.Text(request, "status");
        return status is not null && !States.Contains(status)
            ? null
            : new SubtaskFilter(
                status is null ? null : new BatchSubtaskState(status), QueryText.Text(request, "deviceId"), QueryText.Text(request, "commandId"));
    }

    /// <summary>The devices of the task that the filter takes, in the given order.</summary>
    public IEnumerable<int> Apply(TaskView view, IEnumerable<int> devices)
    {
        int wanted = CommandId is null ? -1 : view.Facts.DeviceOf(CommandId);
        foreach (int device in devices)
        {
            if ((CommandId is null || device == wanted)
                && (State is not { } state || view.States[device].ToSubtask() == state)
                && (DeviceId is null || string.Equals(view.Facts.Devices[device], DeviceId, StringComparison.Ordinal)))
            {
                yield return device;
            }
        }
    }
}
