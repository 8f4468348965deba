using System;

namespace IoTBatchGen.FakePlatform.Life;

/// <summary>A task at one time. It is valid only while its task is locked.</summary>
internal readonly struct TaskView(
    TaskFacts facts,
    CommandState[] states,
    int appeared,
    FakeDeviceAnswer?[]? answers,
    FakeTaskStatus status,
    TaskCounts counts,
    int changes,
    DateTimeOffset? completedAt,
    DateTimeOffset now)
{
    public TaskFacts Facts { get; } = facts;

    public FakeTaskStatus Status { get; } = status;

    public TaskCounts Counts { get; } = counts;

    /// <summary>The number of changes of a command's state so far.</summary>
    public int Changes { get; } = changes;

    /// <summary>The states of the devices that have appeared.</summary>
    public ReadOnlySpan<CommandState> States => states.AsSpan(0, appeared);

    public FakeDeviceAnswer? AnswerOf(int device) => answers?[device];

    public CommandTimes TimesOf(int device) => CommandTimes.From(Facts, states[device], AnswerOf(device), completedAt, now);

    public FakeTask Snapshot() => new(Facts, Status, new DeviceSnapshots(Facts, [.. states], answers));
}
