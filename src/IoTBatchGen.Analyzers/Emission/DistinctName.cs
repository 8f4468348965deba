using System.Collections.Generic;
using System.Globalization;

namespace IoTBatchGen.Analyzers.Emission;

/// <summary>Tells apart names that would be the same.</summary>
internal static class DistinctName
{
    /// <summary>Takes a name, or where it is taken, the name with a suffix that depends on nothing but the key.</summary>
    /// <param name="taken">The names taken, and how they are compared.</param>
    /// <param name="name">The name wanted.</param>
    /// <param name="separator">Stands before the suffix.</param>
    /// <param name="key">What the name was made from.</param>
    public static string Take(HashSet<string> taken, string name, char separator, string key)
    {
        if (taken.Add(name))
        {
            return name;
        }

        for (int digits = 4; digits <= StableHash.MaxDigits; digits *= 2)
        {
            string distinct = name + separator + StableHash.Digits(key, digits);
            if (taken.Add(distinct))
            {
                return distinct;
            }
        }

        // Keys whose hashes are wholly equal can be made on purpose; a number at last ends it.
        for (int number = 2; ; number++)
        {
            string distinct = name + separator + StableHash.Digits(key, StableHash.MaxDigits) + separator
                + number.ToString(CultureInfo.InvariantCulture);
            if (taken.Add(distinct))
            {
                return distinct;
            }
        }
    }
}
