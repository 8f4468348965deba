using System;
using System.Collections.Generic;
using System.Linq;

namespace IoTBatchGen.FakePlatform;

/// <summary>How often which fault happens. The same mix with the same seed has the same faults at the same calls.</summary>
public sealed class FaultMix
{
    private readonly List<(FakeFault Fault, double Share)> _shares = [];

    /// <summary>Picks the calls.</summary>
    public int Seed { get; init; }

    /// <summary>Adds a fault.</summary>
    /// <param name="fault">The fault.</param>
    /// <param name="share">Its share of the calls that create tasks, 0 to 1; all shares together at most 1.</param>
    /// <returns>This mix.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The share is no share, or all together are more than 1.</exception>
    public FaultMix Add(FakeFault fault, double share)
    {
        // Negated, so that NaN is refused too.
        if (!(share >= 0 && _shares.Sum(added => added.Share) + share <= 1 + 1e-9))
        {
            throw new ArgumentOutOfRangeException(nameof(share), share, "The shares are 0 to 1, together too.");
        }

        _shares.Add((fault, share));
        return this;
    }

    /// <summary>What goes wrong with a call.</summary>
    /// <param name="call">Its number, from 1, among the calls that create tasks.</param>
    /// <returns>The fault; <see cref="FakeFault.None"/> for most.</returns>
    public FakeFault At(long call)
    {
        double place = Uniform((ulong)Seed, (ulong)call);
        foreach ((FakeFault fault, double share) in _shares)
        {
            if (place < share)
            {
                return fault;
            }

            place -= share;
        }

        return FakeFault.None;
    }

    internal FaultMix Copy()
    {
        var copy = new FaultMix { Seed = Seed };
        copy._shares.AddRange(_shares);
        return copy;
    }

    // SplitMix64: a call's fault depends on its number alone, not on the calls before it.
    private static double Uniform(ulong seed, ulong call)
    {
        ulong z = (seed * 0xD1342543DE82EF95) + (call * 0x9E3779B97F4A7C15);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        z ^= z >> 31;
        return (z >> 11) / (double)(1UL << 53);
    }
}
