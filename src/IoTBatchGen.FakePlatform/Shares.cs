using System;
using System.Collections.Generic;

namespace IoTBatchGen.FakePlatform;

/// <summary>Choices that each have a share of a whole.</summary>
internal static class Shares
{
    /// <exception cref="ArgumentOutOfRangeException">The share is not between 0 and 1, or the sum of all is more than 1.</exception>
    public static void Check(double share, double sumOfOthers)
    {
        // Negated, so that NaN is rejected too.
        if (!(share >= 0 && sumOfOthers + share <= 1 + 1e-9))
        {
            throw new ArgumentOutOfRangeException(nameof(share), share, "A share is between 0 and 1, and the sum of all shares is at most 1.");
        }
    }

    /// <summary>The choice at a position from 0 to 1, or the default value where no choice has a share.</summary>
    public static T? At<T>(List<(T Choice, double Share)> choices, double position)
    {
        foreach ((T choice, double share) in choices)
        {
            if (position < share)
            {
                return choice;
            }

            position -= share;
        }

        return default;
    }
}
