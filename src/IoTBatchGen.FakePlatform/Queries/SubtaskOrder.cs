using System;
using System.Collections.Generic;
using System.Linq;
using IoTBatchGen.FakePlatform.Life;

namespace IoTBatchGen.FakePlatform.Queries;

/// <summary>The order in which sub-tasks are listed. It is found as far as it is read, because a task can have a million.</summary>
internal static class SubtaskOrder
{
    public static IEnumerable<int> Of(TaskView view, FakeSubtaskOrder order, int seed) => order switch
    {
        FakeSubtaskOrder.States => ByState(view),
        FakeSubtaskOrder.Shuffled => Shuffled(view.States.Length, seed, view.Changes),
        _ => Enumerable.Range(0, view.States.Length),
    };

    private static IEnumerable<int> ByState(TaskView view)
    {
        for (int state = 0; state < CommandStates.Count; state++)
        {
            for (int device = 0; device < view.States.Length; device++)
            {
                if ((int)view.States[device] == state)
                {
                    yield return device;
                }
            }
        }
    }

    // Steps through all devices by a number that has no divisor in common with their count.
    private static IEnumerable<int> Shuffled(int count, int seed, int changes)
    {
        if (count == 0)
        {
            yield break;
        }

        long step = 1 + (long)(SeededNumbers.Uniform((ulong)seed, (ulong)changes * 2) * count);
        while (GreatestDivisor(step, count) != 1)
        {
            step++;
        }

        long device = (long)(SeededNumbers.Uniform((ulong)seed, ((ulong)changes * 2) + 1) * count);
        for (int i = 0; i < count; i++)
        {
            yield return (int)device;
            device = (device + step) % count;
        }
    }

    private static long GreatestDivisor(long a, long b) => b == 0 ? a : GreatestDivisor(b, a % b);
}
