using System;
using System.Collections.Generic;

namespace IoTBatchGen.FakePlatform.Life;

/// <summary>Finds the pending commands of a device. A device has at most so many; more are rejected with 100223. Not thread-safe.</summary>
/// <remarks>A task to all devices of the set is kept once, not once for each device.</remarks>
internal sealed class PendingCommands(DeviceSet set, int limit)
{
    private readonly Dictionary<string, PendingList> _ofDevice = new(StringComparer.Ordinal);
    private readonly List<RunningTask> _ofSet = [];

    /// <summary>Takes in a new task.</summary>
    /// <returns>Its devices that have too many pending commands.</returns>
    public List<int> Add(RunningTask task, DateTimeOffset now) =>
        ReferenceEquals(task.Facts.Devices, set.Devices) ? AddToSet(task, now) : AddToDevices(task, now);

    /// <summary>The pending commands of a device, whatever task made them.</summary>
    public List<CommandRef> Of(string deviceId, DateTimeOffset now)
    {
        var found = new List<CommandRef>();
        if (set.IndexOf(deviceId) is >= 0 and int position)
        {
            _ofSet.ForEach(task => AddIfPending(new CommandRef(task, position)));
        }

        if (_ofDevice.TryGetValue(deviceId, out PendingList? list))
        {
            list.Entries.ForEach(AddIfPending);
        }

        return found;

        void AddIfPending(CommandRef command)
        {
            if (command.Task.StateAt(now, command.Device) == CommandState.Pending)
            {
                found.Add(command);
            }
        }
    }

    private List<int> AddToSet(RunningTask task, DateTimeOffset now)
    {
        var rejected = new List<int>();
        _ofSet.RemoveAll(entry => entry.StatusAt(now) is FakeTaskStatus.Complete or FakeTaskStatus.Timeout);
        if (MayBeTooMany(now))
        {
            for (int device = 0; device < set.Devices.Count; device++)
            {
                if (Of(set.Devices[device], now).Count >= limit)
                {
                    rejected.Add(device);
                }
            }
        }

        _ofSet.Add(task);
        return rejected;
    }

    // Whether any device of the set can have too many, without a look at each.
    private bool MayBeTooMany(DateTimeOffset now)
    {
        int ofDevice = 0;
        foreach (PendingList list in _ofDevice.Values)
        {
            if (list.Entries.Count > ofDevice)
            {
                list.Prune(entry => entry.Task.StateAt(now, entry.Device) != CommandState.Pending);
                ofDevice = Math.Max(ofDevice, list.Entries.Count);
            }
        }

        return _ofSet.Count + ofDevice >= limit;
    }

    private List<int> AddToDevices(RunningTask task, DateTimeOffset now)
    {
        var rejected = new List<int>();
        for (int device = 0; device < task.Facts.Devices.Count; device++)
        {
            string deviceId = task.Facts.Devices[device];
            if (!_ofDevice.TryGetValue(deviceId, out PendingList? list))
            {
                _ofDevice.Add(deviceId, list = new PendingList());
            }

            if (list.Entries.Count + _ofSet.Count >= limit && Of(deviceId, now).Count >= limit)
            {
                rejected.Add(device);
            }
            else
            {
                list.Add(new CommandRef(task, device), entry => entry.Task.StateAt(now, entry.Device) != CommandState.Pending);
            }
        }

        return rejected;
    }

    /// <summary>Commands, some of which are no longer pending. They are removed now and then, so that adding costs the same however many there are.</summary>
    private sealed class PendingList
    {
        private int _pruneAt = 16;

        public List<CommandRef> Entries { get; } = [];

        public void Add(CommandRef command, Predicate<CommandRef> isOver)
        {
            Entries.Add(command);
            if (Entries.Count >= _pruneAt)
            {
                Prune(isOver);
                _pruneAt = Math.Max(16, 2 * Entries.Count);
            }
        }

        public void Prune(Predicate<CommandRef> isOver) => Entries.RemoveAll(isOver);
    }
}
