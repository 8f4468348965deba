using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.FakePlatform.Tests.Client;

/// <summary>One task: created, followed to its end in one of several ways, and what was said of its devices.</summary>
internal sealed class Life(int number, BatchTaskClient first, BatchTaskClient restarted, BatchTaskCallbacks callbacks)
{
    private readonly Dictionary<string, BatchSubtask> _devices = [];
    private string? _taskId;

    public string TaskName { get; } = "life " + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether the platform pushes what becomes of its devices.</summary>
    public bool HasCallback => number % 4 == 1;

    /// <summary>What became of it.</summary>
    public string Kind { get; private set; } = "none";

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        BatchTaskCreated? created = await CreateAsync(cancellationToken);
        if (created is null)
        {
            return;
        }

        Assert.True(created.IsTaskIdKnown);
        _taskId = created.TaskId;
        BatchTaskStatus end = await FollowAsync(created, _taskId, cancellationToken);
        Assert.True(end.IsFinished, end.State.Value);
        await foreach (BatchSubtask subtask in restarted.GetSubtasksAsync(_taskId, cancellationToken: cancellationToken))
        {
            Assert.True(_devices.TryAdd(subtask.DeviceId!, subtask), "a device came twice");
        }
    }

    /// <summary>Compares with what the platform knows; the final states of the devices.</summary>
    public IEnumerable<string> Compare(FakeTask[] tasks)
    {
        Assert.InRange(tasks.Length, Kind == "perhaps created" || _taskId is null ? 0 : 1, Kind == "not created" ? 0 : 1);
        if (_taskId is null)
        {
            return [];
        }

        Assert.Equal(_taskId, tasks[0].TaskId);
        Assert.Equal(
            tasks[0].Devices.Select(device => $"{device.DeviceId} {device.CommandId} {device.SubtaskState}").Order(StringComparer.Ordinal),
            _devices.Values.Select(device => $"{device.DeviceId} {device.CommandId} {device.State}").Order(StringComparer.Ordinal));
        return _devices.Values.Select(device => device.State.Value);
    }

    /// <summary>Compares what was pushed with what the platform knows.</summary>
    public static void ComparePushed(FakeTask[] tasks, IEnumerable<(string Device, string Command, DeviceCommandState State, int Times)> pushed) => Assert.Equal(
        tasks.SelectMany(task => task.Devices).Select(device => $"{device.DeviceId} {device.CommandId} {device.State} 1").Order(StringComparer.Ordinal),
        pushed.Select(result => $"{result.Device} {result.Command} {result.State} {result.Times}").Order(StringComparer.Ordinal));

    private async Task<BatchTaskCreated?> CreateAsync(CancellationToken cancellationToken)
    {
        string[] devices = [.. Enumerable.Range(0, 1 + (number % 7)).Select(i => $"d{number}-{i}")];
        BatchTask task = new RawDeviceCommand { ServiceId = "DeliverySchedule", Method = "SET_DEVICE_LEVEL" }
            .ToDevices(devices)
            .AsTask(TaskName, timeoutMinutes: 10);
        if (HasCallback)
        {
            task.WithBatchTaskCallback(callbacks);
        }

        try
        {
            return await first.CreateAsync(task, cancellationToken);
        }
        catch (BatchTaskOutcomeUnknownException)
        {
            Kind = "perhaps created";
        }
        catch (Exception failure) when (failure is BatchTaskRejectedException or BatchTaskNotSentException)
        {
            Kind = "not created";
        }

        return null;
    }

    private async Task<BatchTaskStatus> FollowAsync(BatchTaskCreated created, string taskId, CancellationToken cancellationToken)
    {
        switch (number % 10)
        {
            case 0:
                Kind = "canceled";
                BatchTaskCancellation cancellation = await first.CancelAsync(taskId, cancellationToken);
                Assert.Empty(cancellation.Failed);
                return await first.WaitAsync(created, null, cancellationToken);
            case 1 or 2 or 3:
                Kind = "watched after a restart";
                await foreach (BatchTaskStatus status in first.WatchAsync(taskId, null, cancellationToken))
                {
                    if (status.IsFinished)
                    {
                        return status;
                    }

                    // What follows knows the id only.
                    break;
                }

                return await restarted.WaitAsync(taskId, null, cancellationToken);
            default:
                Kind = "waited";
                return await first.WaitAsync(created, null, cancellationToken);
        }
    }
}
