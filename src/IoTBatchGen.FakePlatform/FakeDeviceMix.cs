using System;
using System.Collections.Generic;
using System.Linq;

namespace IoTBatchGen.FakePlatform;

/// <summary>
/// Specifies how often devices give each answer: <c>options.DeviceBehaviour = mix.AnswerOf</c>. The same mix with the same seed gives the same
/// answer to the same device of the same task.
/// </summary>
public sealed class FakeDeviceMix
{
    private readonly List<(FakeDeviceAnswer Answer, double Share)> _shares = [];

    /// <summary>Gets the seed that decides which device gives which answer. The default is 0.</summary>
    public int Seed { get; init; }

    /// <summary>
    /// Gets the time by which answers are spread: each comes later than <see cref="FakeDeviceAnswer.After"/> by a part of it. The default is
    /// zero.
    /// </summary>
    public TimeSpan Spread { get; init; }

    /// <summary>Adds an answer. Devices without an answer sleep until their task ends.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="share">The share of the devices, from 0 to 1. The sum of all shares is at most 1.</param>
    /// <returns>This mix.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="answer"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="share"/> is not between 0 and 1, or the sum of all shares is more than 1.
    /// </exception>
    public FakeDeviceMix Add(FakeDeviceAnswer answer, double share)
    {
        ArgumentNullException.ThrowIfNull(answer);
        Shares.Check(share, _shares.Sum(added => added.Share));
        _shares.Add((answer, share));
        return this;
    }

    /// <summary>Returns the answer of a device.</summary>
    /// <param name="command">The command of the device.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="command"/> is null.</exception>
    public FakeDeviceAnswer AnswerOf(FakeCommand command)
    {
        ArgumentNullException.ThrowIfNull(command);
        ulong position = SeededNumbers.Position(command.TaskName + "\n" + command.DeviceId);
        FakeDeviceAnswer? answer = Shares.At(_shares, SeededNumbers.Uniform((ulong)Seed, position));
        return answer?.LaterBy(Spread * SeededNumbers.Uniform((ulong)Seed, position + 1)) ?? FakeDeviceAnswer.Asleep();
    }
}
