using System;
using System.Collections.Generic;
using System.Linq;

namespace IoTBatchGen.FakePlatform;

/// <summary>Specifies how often each fault happens. The same mix with the same seed causes the same faults at the same calls.</summary>
public sealed class FaultMix
{
    private readonly List<(FakeFault Fault, double Share)> _shares = [];

    /// <summary>Gets the seed that decides which calls fail. The default is 0.</summary>
    public int Seed { get; init; }

    /// <summary>Gets the calls that the faults happen to. The default is <see cref="FakeCalls.CreateTask"/>.</summary>
    public FakeCalls Calls { get; init; } = FakeCalls.CreateTask;

    /// <summary>Adds a fault.</summary>
    /// <param name="fault">The fault.</param>
    /// <param name="share">The share of the calls, from 0 to 1. The sum of all shares is at most 1.</param>
    /// <returns>This mix.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="share"/> is not between 0 and 1, or the sum of all shares is more than 1.
    /// </exception>
    public FaultMix Add(FakeFault fault, double share)
    {
        Shares.Check(share, _shares.Sum(added => added.Share));
        _shares.Add((fault, share));
        return this;
    }

    /// <summary>Returns the fault of a call.</summary>
    /// <param name="call">The number of the call among those of <see cref="Calls"/>, starting at 1.</param>
    /// <returns>The fault, or <see cref="FakeFault.None"/>.</returns>
    public FakeFault At(long call) => Shares.At(_shares, SeededNumbers.Uniform((ulong)Seed, (ulong)call));

    internal FaultMix Copy()
    {
        var copy = new FaultMix { Seed = Seed, Calls = Calls };
        copy._shares.AddRange(_shares);
        return copy;
    }
}
