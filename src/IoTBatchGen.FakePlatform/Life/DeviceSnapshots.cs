using System.Collections;
using System.Collections.Generic;
using System.Linq;

namespace IoTBatchGen.FakePlatform.Life;

/// <summary>The devices of a task at one time. A device is made when it is read, because a task can have a million.</summary>
internal sealed class DeviceSnapshots(TaskFacts facts, CommandState[] states, FakeDeviceAnswer?[]? answers) : IReadOnlyList<FakeTaskDevice>
{
    public int Count => states.Length;

    public FakeTaskDevice this[int index]
    {
        get
        {
            CommandState state = states[index];
            FakeDeviceAnswer? answer = answers?[index];
            return new FakeTaskDevice(
                facts.Devices[index],
                facts.CommandId(index),
                state.ToPublic(),
                state.ToSubtask(),
                CommandResult.ResponseOf(state, answer),
                CommandResult.ErrorOf(state, answer));
        }
    }

    public IEnumerator<FakeTaskDevice> GetEnumerator() => Enumerable.Range(0, Count).Select(index => this[index]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
