using System;
using System.Collections.Generic;

namespace IoTBatchGen.FakePlatform.Life;

/// <summary>A change of state that will happen at a time, in ticks of UTC.</summary>
internal readonly record struct CommandEvent(long Due, int Device, CommandState State) : IComparable<CommandEvent>
{
    public int CompareTo(CommandEvent other) =>
        Due != other.Due ? Due.CompareTo(other.Due)
        : Device != other.Device ? Device.CompareTo(other.Device)
        : State.CompareTo(other.State);

    /// <summary>All changes of a task before its timeout, in their order.</summary>
    public static CommandEvent[] From(TaskFacts task, FakeDeviceAnswer?[] answers)
    {
        var events = new List<CommandEvent>();
        for (int device = 0; device < answers.Length; device++)
        {
            if (answers[device] is not { } answer)
            {
                continue;
            }

            Add(answer.SentAfter, device, CommandState.Sent);
            if (answer.FinalState() != CommandState.Timeout)
            {
                Add(answer.DeliveredAfter, device, CommandState.Delivered);
            }

            Add(answer.After, device, answer.FinalState());
        }

        events.Sort();
        return [.. events];

        void Add(TimeSpan after, int device, CommandState state)
        {
            // The timeout ends what comes at the same time or later.
            if (after < task.Body.Timeout)
            {
                events.Add(new CommandEvent(task.CreatedAt.UtcTicks + after.Ticks, device, state));
            }
        }
    }
}
