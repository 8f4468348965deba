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
    public IEnumerable<int> Apply(TaskView view, IEnumerable<int> order)
    {
        foreach (int device in DeviceId is null && CommandId is null ? order : Named(view))
        {
            if (State is not { } state || view.States[device].ToSubtask() == state)
            {
                yield return device;
            }
        }
    }

    // The one device that the filter names, found without a look at the others.
    private int[] Named(TaskView view)
    {
        int device = CommandId is null ? view.Facts.IndexOf(DeviceId!) : view.Facts.DeviceOf(CommandId);
        return device >= 0
            && device < view.States.Length
            && (DeviceId is null || string.Equals(view.Facts.Devices[device], DeviceId, StringComparison.Ordinal))
                ? [device]
                : [];
    }
}
