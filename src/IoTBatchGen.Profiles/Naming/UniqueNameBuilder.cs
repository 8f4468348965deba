using System;
using System.Globalization;
using IoTBatchGen.Profiles.Text;

namespace IoTBatchGen.Profiles.Naming;

/// <summary>Makes equal names distinct.</summary>
internal static class UniqueNameBuilder
{
    /// <summary>Reserves a name, or if it is already used, the name with a suffix that depends only on the key.</summary>
    /// <param name="take">Takes a name that is free, and says whether it was.</param>
    /// <param name="name">The name wanted.</param>
    /// <param name="separator">The text before the suffix.</param>
    /// <param name="key">What the name was made from.</param>
    public static string Take(Func<string, bool> take, string name, char separator, string key)
    {
        if (take(name))
        {
            return name;
        }

        for (int digits = 4; digits <= StableHash.MaxDigits; digits *= 2)
        {
            string distinct = name + separator + StableHash.Digits(key, digits);
            if (take(distinct))
            {
                return distinct;
            }
        }

        // Keys whose hashes are wholly equal can be made on purpose; a number at last ends it.
        for (int number = 2; ; number++)
        {
            string distinct = name + separator + StableHash.Digits(key, StableHash.MaxDigits) + separator
                + number.ToString(CultureInfo.InvariantCulture);
            if (take(distinct))
            {
                return distinct;
            }
        }
    }
}
