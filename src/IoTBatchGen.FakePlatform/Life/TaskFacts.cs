using System;
using System.Collections.Generic;
using System.Globalization;
using IoTBatchGen.FakePlatform.Behaviour;

namespace IoTBatchGen.FakePlatform.Life;

/// <summary>What does not change in the life of a task.</summary>
/// <param name="TaskId">The task's id.</param>
/// <param name="CommandPrefix">What the ids of its commands begin with.</param>
/// <param name="AppId">The application that owns the task.</param>
/// <param name="Body">The request.</param>
/// <param name="CreatedAt">The time of creation.</param>
/// <param name="Devices">The devices.</param>
/// <param name="AppearOver">The time over which the devices appear in queries, one after the other.</param>
internal sealed record TaskFacts(
    string TaskId,
    string CommandPrefix,
    string AppId,
    AcceptedBody Body,
    DateTimeOffset CreatedAt,
    IReadOnlyList<string> Devices,
    TimeSpan AppearOver)
{
    /// <summary>When the task times out.</summary>
    public DateTimeOffset Deadline => CreatedAt + Body.Timeout;

    /// <summary>The time from the creation of the task until a device appears.</summary>
    public TimeSpan AppearsAfter(int device) => AppearOver * ((double)device / Devices.Count);

    /// <summary>The number of devices that have appeared.</summary>
    public int AppearedAt(DateTimeOffset now)
    {
        if (AppearOver == TimeSpan.Zero || now - CreatedAt >= AppearOver)
        {
            return Devices.Count;
        }

        // The quotient may be one too small or too large.
        int count = Math.Min(Devices.Count, (int)((now - CreatedAt) / AppearOver * Devices.Count) + 2);
        while (count > 0 && AppearsAfter(count - 1) > now - CreatedAt)
        {
            count--;
        }

        return count;
    }

    public string CommandId(int device) => CommandPrefix + "-" + (device + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>The device that a command of this task is for, or -1.</summary>
    public int DeviceOf(string commandId)
    {
        int prefix = CommandPrefix.Length + 1;
        return commandId.Length > prefix
            && int.TryParse(commandId.AsSpan(prefix), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            && number >= 1
            && number <= Devices.Count
            && string.Equals(commandId, CommandId(number - 1), StringComparison.Ordinal)
            ? number - 1
            : -1;
    }

    /// <summary>The position of a device, or -1.</summary>
    public int IndexOf(string deviceId)
    {
        if (Devices is NumberedDevices numbered)
        {
            return numbered.IndexOf(deviceId);
        }

        for (int device = 0; device < Devices.Count; device++)
        {
            if (string.Equals(Devices[device], deviceId, StringComparison.Ordinal))
            {
                return device;
            }
        }

        return -1;
    }

    public FakeCommand Command(int device) =>
        new(Body.TaskName, Devices[device], CommandId(device), device, Body.Command.ServiceId, Body.Command.Method, Body.Command.Paras);
}
